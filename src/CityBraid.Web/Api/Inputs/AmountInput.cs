using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What one calendar year of a monitoring period achieved, as JSON.</summary>
/// <param name="Vintage">The year, Gregorian.</param>
/// <param name="Tonnes">Whole tonnes of CO2e.</param>
/// <param name="Buffer">How many of them go to the buffer.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AmountInput(int Vintage, decimal Tonnes, decimal Buffer = 0)
{
    /// <summary>The amounts as use cases take them.</summary>
    internal static IReadOnlyList<StatedAmount> Read(IReadOnlyList<AmountInput>? amounts) =>
        [.. (amounts ?? []).Select(one => new StatedAmount(one.Vintage, one.Tonnes, one.Buffer))];
}
