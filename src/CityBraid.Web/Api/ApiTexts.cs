namespace CityBraid.Web;

/// <summary>Reads the parts of addresses and documents that name something.</summary>
internal static class ApiTexts
{
    /// <summary>A place or workspace; what is no code names none.</summary>
    public static Result<PlaceCode> Place(string text) =>
        PlaceCode.TryParse(text, out var code) ? code : Refusal.NotFound("places.not-here", ("place", text));

    /// <summary>A year in either era.</summary>
    public static Result<CalendarYear> Year(string text) =>
        CalendarYear.Find(text) is { } year ? year : Refusal.Invalid("api.not-a-year", ("text", text));

    /// <summary>A member of an enumeration by its name in documents.</summary>
    public static Result<T> Choice<T>(string? text)
        where T : struct, Enum =>
        JsonNames.Find<T>(text) is { } member
            ? member
            : Refusal.Invalid(
                "api.not-a-choice",
                ("text", text ?? string.Empty),
                ("known", string.Join(", ", Enum.GetValues<T>().Select(JsonNames.Of)))
            );
}
