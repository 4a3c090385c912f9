namespace CityBraid.Inventory;

/// <summary>What a verifier of a version sees.</summary>
public sealed record VerificationDesk
{
    /// <summary>The version.</summary>
    public required InventoryVersion Version { get; init; }

    /// <summary>What it says.</summary>
    public required FrozenInventory Inventory { get; init; }

    /// <summary>The share of all tonnes that an error may not reach.</summary>
    public required decimal MaterialShare { get; init; }

    /// <summary>The tonnes of CO2e that an error may not reach.</summary>
    public required decimal MaterialTonnes { get; init; }

    /// <summary>The numbers to look at, each worked out once more.</summary>
    public required IReadOnlyList<SampledRow> Sample { get; init; }

    /// <summary>What happened, in order.</summary>
    public required IReadOnlyList<VerificationDeed> Deeds { get; init; }

    /// <summary>The findings.</summary>
    public IReadOnlyList<VerificationFinding> Findings => VerificationFinding.From(Deeds);

    /// <summary>The signed opinion; null while there is none.</summary>
    public VerificationDeed? Opinion =>
        Deeds.FirstOrDefault(deed => deed.Kind is VerificationDeedKind.Concluded);

    /// <summary>The share of all tonnes that the sample holds, from 0 to 1.</summary>
    public decimal Covered => Sample.Sum(sampled => sampled.Share);
}
