namespace CityBraid.Inventory;

/// <summary>
/// The names under which animals of a place may stand in a table: as stated, or of the country.
/// </summary>
internal sealed class LivestockRegion
{
    private readonly IReadOnlyList<string> names;
    private readonly bool isKnown;

    public LivestockRegion(InputReading reading, RegionMap regions)
    {
        reading.RejectBoth("region", "country");
        var stated = reading.FindChoice("region");
        var own = regions.Find(reading.FindCountry("country"));
        isKnown = stated is not null || own is not null;
        names =
            stated is not null ? [stated, string.Empty]
            : own is not null ? [own.Livestock, own.Development, string.Empty]
            : [string.Empty];
    }

    /// <summary>The parameters that ask for it.</summary>
    public static MethodParameter[] Parameters(params IEnumerable<string> regions) =>
        [ParameterForms.Word("region", regions), new() { Name = "country" }];

    /// <summary>Asks for the region when neither it nor a country that is known is stated.</summary>
    public void Require(InputReading reading)
    {
        if (!isKnown && !reading.IsStated("region"))
        {
            reading.Missing("region");
        }
    }

    /// <summary>The default of an animal at the most specific name that a table has it under.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The coefficient.</param>
    /// <param name="animal">The animal; null when it is not known.</param>
    /// <param name="kind">What the condition says beside the region: a productivity, a temperature.</param>
    public Coefficient? Find(CoefficientTable table, string name, string? animal, string? kind = null) =>
        names
            .Select(region => table.Find(name, animal, $"{region} {kind}".Trim()))
            .FirstOrDefault(found => found is not null);
}
