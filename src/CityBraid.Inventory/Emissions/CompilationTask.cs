using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a compilation is made from, loaded and ready.</summary>
internal sealed record CompilationTask
{
    public required Place Place { get; init; }

    public required int Year { get; init; }

    public required GwpSet GwpSet { get; init; }

    public required Level Level { get; init; }

    public required FactorUse Factors { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<StatedNotation> Notations { get; init; }
}
