using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a compilation is made from beside the facts, loaded and ready.</summary>
/// <remarks>
/// Two tasks that say the same are equal: <see cref="CompiledInventories"/> finds inventories by them. So
/// each property is to be equal by what it says; a list is an <see cref="EqualList{T}"/>.
/// </remarks>
internal sealed record CompilationTask
{
    public required Place Place { get; init; }

    public required int Year { get; init; }

    public required GwpSet GwpSet { get; init; }

    public required Level Level { get; init; }

    public required FactorUse Factors { get; init; }

    public required EqualList<StatedNotation> Notations { get; init; }

    /// <summary>The calculations that stand; withdrawn ones are none.</summary>
    public required EqualList<KeptCalculation> Calculations { get; init; }
}
