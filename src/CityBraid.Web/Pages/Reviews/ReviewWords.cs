namespace CityBraid.Web;

/// <summary>The words and colours of reviews.</summary>
internal static class ReviewWords
{
    /// <summary>The state of a version; without one the inventory is in progress.</summary>
    public static string State(Visit visit, ReviewDeedKind? state) =>
        visit.Say(state is { } known ? $"review.state.{known}" : "review.state.none");

    /// <summary>The style of a state's tag.</summary>
    public static string? Style(ReviewDeedKind? state) =>
        state switch
        {
            ReviewDeedKind.Approved or ReviewDeedKind.Closed => "good",
            ReviewDeedKind.Returned => "wrong",
            _ => null,
        };

    /// <summary>The way to a page below an inventory.</summary>
    public static IReadOnlyList<Crumb> Crumbs(InventoryReading reading, params string[] below)
    {
        var visit = reading.Visit;
        var year = Numerals.Year(reading.Compilation.Year, visit.Reader);
        Crumb[] above =
        [
            Crumb.To(visit, visit.Say("crumb.places"), "/"),
            new Crumb(reading.Place.Names, $"/{reading.Place.Code}"),
            Crumb.To(visit, visit.Say("crumb.inventory", ("year", year)), reading.Path + reading.Choices),
        ];
        return
        [
            .. above,
            .. below.Length > 1
                ? [Crumb.To(visit, visit.Say("review.title"), $"{reading.Path}/review")]
                : Array.Empty<Crumb>(),
            Crumb.To(visit, below[^1]),
        ];
    }
}
