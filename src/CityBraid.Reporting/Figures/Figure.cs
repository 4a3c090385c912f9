namespace CityBraid.Reporting;

/// <summary>A number of a report with what it is of and how it came about.</summary>
/// <param name="Key">What it is, the same in every report: <c>inventory.total</c>.</param>
/// <param name="Basis">What it is of, the same in every report: place, period, level, GWP set. Figures of one
///   key and basis are equal wherever they stand.</param>
/// <param name="Proof">How it came about.</param>
public sealed record Figure(string Key, string Basis, Proof Proof)
{
    /// <summary>What it is.</summary>
    public string Key { get; } = CellText.Canonical(Key);

    /// <summary>What it is of.</summary>
    public string Basis { get; } = CellText.Canonical(Basis);

    /// <summary>The number.</summary>
    public decimal Value => Proof.Value;

    /// <summary>Its unit.</summary>
    public string Unit => Proof.Unit;
}
