namespace CityBraid.Inventory;

/// <summary>An amount or factor that is known within a range.</summary>
/// <remarks>Whatever has the same name is the same thing: it is drawn once for all that use it.</remarks>
/// <param name="Name">What tells it from others, in every inventory and process.</param>
/// <param name="Range">How far the truth may be from its value.</param>
internal sealed record UncertainVariable(string Name, UncertaintyRange Range)
{
    /// <summary>Its name as a number, for its stream.</summary>
    public ulong Number { get; } = RandomStream.Number(Name);
}
