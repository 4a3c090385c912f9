using System.Text.Json;

namespace CityBraid.Web;

/// <summary>A calculation kept in an inventory, as JSON.</summary>
/// <param name="Number">Its number in the inventory.</param>
/// <param name="Revision">How often it was stated, changed, withdrawn or restored.</param>
/// <param name="Gpc">The reference it stands under.</param>
/// <param name="Method">The method's name.</param>
public sealed record CalculationDocument(int Number, int Revision, string Gpc, string Method)
{
    /// <summary>The method's input document.</summary>
    public required JsonElement Inputs { get; init; }

    /// <summary>Where the inputs come from.</summary>
    public required string Source { get; init; }

    /// <summary>How well they are known: measured, estimated, default or unstated.</summary>
    public required string Quality { get; init; }

    /// <summary>Whether it is taken out of the inventory.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>Who made this revision.</summary>
    public required string KeptBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>The calculation.</summary>
    public static CalculationDocument Of(KeptCalculation calculation)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        return new(calculation.Number, calculation.Revision, calculation.Reference, calculation.Method)
        {
            Inputs = JsonElement.Parse(calculation.Document),
            Source = calculation.Source,
            Quality = JsonNames.Of(calculation.Quality),
            Withdrawn = calculation.IsWithdrawn,
            KeptBy = calculation.KeptBy,
            KeptAt = calculation.KeptAt,
        };
    }
}
