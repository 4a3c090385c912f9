using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>That somebody closed, signed or published an outcome, as JSON.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="OnBehalfOf">The organisation that they signed for; null when they say none.</param>
public sealed record OutcomeDeedDocument(
    [property: Choices(typeof(OutcomeDeedKind))] string Kind,
    string By,
    DateTimeOffset At,
    string? OnBehalfOf
)
{
    /// <summary>The deed.</summary>
    internal static OutcomeDeedDocument Of(OutcomeDeed deed) =>
        new(JsonNames.Of(deed.Kind), deed.By, deed.At, deed.OnBehalfOf?.Value);
}
