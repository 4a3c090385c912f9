namespace CityBraid.Kernel;

/// <summary>Where a published value stands.</summary>
/// <param name="Source">The publication: <c>IPCC 2006 Guidelines vol. 2</c>.</param>
/// <param name="Locator">The place in it: <c>table 2.2</c>, <c>EFDB 117443</c>.</param>
public sealed record Citation(string Source, string Locator)
{
    /// <summary>Publication and place.</summary>
    public override string ToString() => $"{Source}, {Locator}";
}
