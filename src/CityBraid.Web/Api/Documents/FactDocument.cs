namespace CityBraid.Web;

/// <summary>A fact as JSON.</summary>
public sealed record FactDocument(
    string Place,
    string Variable,
    string Period,
    decimal Value,
    string Unit,
    [property: Choices(typeof(Kernel.Quality))] string Quality,
    SourceDocument Source,
    int Revision
)
{
    /// <summary>The form's own emission factor; null when it states none.</summary>
    public StatedFactorDocument? StatedFactor { get; init; }

    /// <summary>The fact.</summary>
    public static FactDocument Of(Fact fact) =>
        new(
            fact.Key.Place.Value,
            fact.Key.Variable,
            fact.Key.Period.ToString(),
            fact.Quantity.Amount,
            fact.Quantity.Unit.Symbol,
            JsonNames.Of(fact.Quality),
            SourceDocument.Of(fact.Source),
            fact.Revision
        )
        {
            StatedFactor = fact.StatedFactor is { } stated ? StatedFactorDocument.Of(stated) : null,
        };
}
