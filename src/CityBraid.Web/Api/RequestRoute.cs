namespace CityBraid.Web;

/// <summary>Which request of which round an address names.</summary>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Round">The round.</param>
/// <param name="Request">The request.</param>
internal sealed record RequestRoute(string Place, string Round, string Request)
{
    /// <summary>The request at a place that was found.</summary>
    public RequestKey KeyAt(Place place) => new(place.Code, Round, Request);

    /// <summary>The sheet of the request in a round that was found.</summary>
    public Result<AnswerSheet> SheetIn(ShownRound shown) =>
        shown.Sheets.FirstOrDefault(sheet => sheet.Request.Id == Request) is { } sheet
            ? sheet
            : Refusal.NotFound("facts.no-such-request", ("request", Request));
}
