namespace CityBraid.Web;

/// <summary>Brings proofs into other units, exactly.</summary>
internal static class ProofUnits
{
    /// <summary>Where the sizes of units are stated.</summary>
    private const string Source = "CityBraid › " + UnitLibrary.Table;

    /// <summary>The same in another unit of its kind.</summary>
    /// <param name="proof">What is brought.</param>
    /// <param name="from">Its unit.</param>
    /// <param name="unit">The other unit.</param>
    public static Proof In(this Proof proof, Unit from, Unit unit) =>
        from == unit
            ? proof
            : Proof.Product(
                unit.Symbol,
                proof.Name,
                proof,
                Proof.Stated(new Quantity(1m, from).In(unit).Amount, $"{unit}/{from}", $"1 {from}", Source)
            );
}
