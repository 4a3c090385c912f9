namespace CityBraid.Web;

/// <summary>A verifier's desk as JSON.</summary>
/// <param name="Version">The version.</param>
/// <param name="MaterialShare">The share of all tonnes that an error may not reach, from 0 to 1.</param>
/// <param name="MaterialTonnes">The same in tonnes of CO2e.</param>
/// <param name="Sample">The numbers to look at.</param>
/// <param name="Deeds">What happened, in order.</param>
public sealed record VerificationDocument(
    InventoryVersionDocument Version,
    decimal MaterialShare,
    decimal MaterialTonnes,
    IReadOnlyList<SampledRowDocument> Sample,
    IReadOnlyList<VerificationDeedDocument> Deeds
)
{
    /// <summary>The desk.</summary>
    internal static VerificationDocument Of(VerificationDesk desk) =>
        new(
            InventoryVersionDocument.Of(desk.Version),
            desk.MaterialShare,
            desk.MaterialTonnes,
            [.. desk.Sample.Select(SampledRowDocument.Of)],
            [.. desk.Deeds.Select(VerificationDeedDocument.Of)]
        );
}
