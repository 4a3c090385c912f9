namespace CityBraid.Web;

/// <summary>What one department is asked for, and what it answered, as JSON.</summary>
public sealed record DataRequestDocument(
    string Id,
    string Department,
    string? Contact,
    [property: Choices(typeof(RequestState))] string State,
    int Deeds,
    DateTimeOffset LinkEndsAt
)
{
    /// <summary>What it is asked for.</summary>
    public required IReadOnlyList<AskedItemDocument> Items { get; init; }

    /// <summary>Every cell with its answer, in order; one without amount and reason is open.</summary>
    public required IReadOnlyList<CellAnswerDocument> Cells { get; init; }

    /// <summary>Whether a department or a community is asked.</summary>
    [Choices(typeof(RequestKind))]
    public required string Kind { get; init; }

    /// <summary>When it was asked; null when that is not known.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>When it was last reminded; null when it never was.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>The token of its link, told once, when it is made; null ever after.</summary>
    public string? Token { get; init; }

    /// <summary>The request.</summary>
    internal static DataRequestDocument Of(DataRound round, DataRequest request)
    {
        var answers = request.Answers;
        return new(
            request.Id,
            request.Department,
            request.Contact,
            JsonNames.Of(request.State),
            request.Deeds.Count,
            request.LinkEndsAt
        )
        {
            Kind = JsonNames.Of(request.Kind),
            AskedAt = request.AskedAt,
            RemindedAt = request.RemindedAt,
            Items = [.. request.Items.Select(AskedItemDocument.Of)],
            Cells =
            [
                .. round
                    .CellsOf(request)
                    .Select(cell =>
                        CellAnswerDocument.Of(cell, answers.GetValueOrDefault(cell), request.SeenOf(cell))
                    ),
            ],
        };
    }

    /// <summary>The request with its link as it was made.</summary>
    internal static DataRequestDocument Of(LinkedRequest linked) =>
        Of(linked.Round, linked.Request) with
        {
            Token = linked.Token.Text,
        };
}
