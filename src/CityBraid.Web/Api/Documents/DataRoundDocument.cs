namespace CityBraid.Web;

/// <summary>Data asked of departments for one place and period, as JSON.</summary>
public sealed record DataRoundDocument(
    string Id,
    string Place,
    string Title,
    string Period,
    DateOnly Due,
    string OpenedBy,
    DateTimeOffset OpenedAt
)
{
    /// <summary>What each department is asked for, in order of asking.</summary>
    public required IReadOnlyList<DataRequestDocument> Requests { get; init; }

    /// <summary>The round.</summary>
    internal static DataRoundDocument Of(DataRound round) =>
        new(
            round.Id,
            round.Place.Value,
            round.Title,
            round.Period.ToString(),
            round.Due,
            round.OpenedBy,
            round.OpenedAt
        )
        {
            Requests = [.. round.Requests.Select(request => DataRequestDocument.Of(round, request))],
        };
}
