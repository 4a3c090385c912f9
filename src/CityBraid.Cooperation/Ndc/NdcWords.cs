namespace CityBraid.Cooperation;

/// <summary>Choices of the records about contributions that rules hang on.</summary>
internal static class NdcWords
{
    public const string Absolute = "absolute";

    public const string BelowBusinessAsUsual = "below-bau";

    public const string Intensity = "intensity";

    public const string NotGreenhouse = "non-ghg";

    public const string SingleYear = "single-year";

    public const string LandUse = "land-use";

    public const string PurchasedElectricity = "purchased-electricity";

    public const string PurchasedHeat = "purchased-heat";

    public const string Inventory = "inventory";

    /// <summary>The warming potentials under which every table of emissions is told.</summary>
    public const string TableGwpSet = "ar5";

    /// <summary>The flag of a record that somebody looked over: only such a record is reported.</summary>
    public const string Validated = "validated";

    /// <summary>The three projections of emissions, in the order of their tables.</summary>
    public static readonly string[] Scenarios =
    [
        "with-measures",
        "with-additional-measures",
        "without-measures",
    ];
}
