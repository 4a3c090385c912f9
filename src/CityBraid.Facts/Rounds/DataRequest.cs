namespace CityBraid.Facts;

/// <summary>What one department is asked for in a round, and all that came of it.</summary>
public sealed record DataRequest
{
    /// <summary>The longest name of a department.</summary>
    public const int NameMax = 120;

    /// <summary>The most items that are asked of one department.</summary>
    public const int ItemsMax = 30;

    /// <summary>The longest text of whom to write to.</summary>
    public const int ContactMax = 200;

    /// <summary>Which request, in addresses; it opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Whether a department or a community is asked.</summary>
    public RequestKind Kind { get; init; }

    /// <summary>What the department is called.</summary>
    public required string Department { get; init; }

    /// <summary>Whom to write to there; null when nobody is known.</summary>
    public string? Contact { get; init; }

    /// <summary>When it was asked; null for one asked before that was kept.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>What is asked for.</summary>
    public required IReadOnlyList<AskedItem> Items { get; init; }

    /// <summary>The hash of the link's token.</summary>
    public required string TokenHash { get; init; }

    /// <summary>How many links were made of it: only the last one opens anything, and what was mailed since
    ///   it was made.</summary>
    public required int Links { get; init; }

    /// <summary>When the link ends.</summary>
    public required DateTimeOffset LinkEndsAt { get; init; }

    /// <summary>The last day on which the link opens from its beginning to its end.</summary>
    public DateOnly LastLinkDay => ReminderPlan.DayOf(LinkEndsAt).AddDays(-1);

    /// <summary>All that happened, in order.</summary>
    public IReadOnlyList<RequestDeed> Deeds { get; init; } = [];

    /// <summary>How far it has come.</summary>
    public RequestState State =>
        Deeds.LastOrDefault(deed => deed.Kind is not RequestDeedKind.Reminded) is { } last
            ? last.Kind switch
            {
                RequestDeedKind.Submitted => RequestState.Submitted,
                RequestDeedKind.Returned => RequestState.Returned,
                RequestDeedKind.Approved when !last.IsUndone => RequestState.Approved,
                RequestDeedKind.Approved => RequestState.Submitted,
                _ => Answers.Count == 0 ? RequestState.Waiting : RequestState.Answering,
            }
            : RequestState.Waiting;

    /// <summary>Whether it was approved and a change that holds its facts was undone: it waits for approval
    ///   anew.</summary>
    public bool IsApprovalUndone =>
        Deeds.LastOrDefault(deed => deed.Kind is not RequestDeedKind.Reminded)
            is { Kind: RequestDeedKind.Approved, IsUndone: true };

    /// <summary>When the department was last reminded; null when it never was.</summary>
    public DateTimeOffset? RemindedAt =>
        Deeds.LastOrDefault(deed => deed.Kind is RequestDeedKind.Reminded)?.At;

    /// <summary>What is to be looked at again; null once the department said that it did.</summary>
    public string? ReturnNote =>
        Deeds.LastOrDefault(deed => deed.Kind is not (RequestDeedKind.Answered or RequestDeedKind.Reminded))
            is { Kind: RequestDeedKind.Returned } returned
            ? returned.Note
            : null;

    /// <summary>The answers as they stand, by cell; cells without one are not in it.</summary>
    public IReadOnlyDictionary<CellKey, StandingAnswer> Answers
    {
        get
        {
            var answers = new Dictionary<CellKey, StandingAnswer>();
            foreach (var (at, deed) in Deeds.Index())
            {
                foreach (var cell in deed.Cells)
                {
                    answers[cell.Key] = new StandingAnswer(cell, at + 1, deed);
                }
            }

            return answers
                .Where(one => !one.Value.Answer.IsEmpty)
                .ToDictionary(one => one.Key, one => one.Value);
        }
    }

    /// <summary>Every answer to a cell, in order; the last one stands.</summary>
    public IReadOnlyList<CellContribution> ContributionsTo(CellKey key)
    {
        (CellAnswer Cell, RequestDeed Deed)[] all =
        [
            .. from deed in Deeds from cell in deed.Cells where cell.Key == key select (cell, deed),
        ];
        return [.. all.Select((one, at) => new CellContribution(one.Cell, one.Deed, at == all.Length - 1))];
    }

    /// <summary>The number of the deed that last touched a cell; 0 when none did.</summary>
    public int SeenOf(CellKey key) =>
        Deeds.Index().LastOrDefault(deed => deed.Item.Cells.Any(cell => cell.Key == key))
            is { Item: not null } last
            ? last.Index + 1
            : 0;

    /// <summary>The request without its hash, for logs and test output.</summary>
    public override string ToString() => $"{Id} {Department}";
}
