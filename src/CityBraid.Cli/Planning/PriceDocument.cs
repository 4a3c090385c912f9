using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary>One price, as JSON; members it is not about are null.</summary>
/// <remarks>An emission is priced like a commodity and stands in its place.</remarks>
internal sealed record PriceDocument(
    string Kind,
    string? Commodity,
    string? Region,
    string? Timeslice,
    int? Year,
    double Price,
    string Constraint,
    IReadOnlyDictionary<string, string> Subject
)
{
    /// <summary>The price.</summary>
    public static PriceDocument Of(PlanPrice price) =>
        new(
            JsonNames.Of(price.Kind),
            PlanSubject.Find(
                price.Subject,
                price.Kind == PriceKind.Emission ? SetKind.Emission : SetKind.Fuel
            ),
            PlanSubject.Find(price.Subject, SetKind.Region),
            PlanSubject.Find(price.Subject, SetKind.TimeSlice),
            PlanSubject.FindYear(price.Subject),
            price.Price,
            JsonNames.Of(price.Constraint),
            PlanSubject.Document(price.Subject)
        );
}
