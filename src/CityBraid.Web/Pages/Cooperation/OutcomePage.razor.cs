using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What came of a meeting, assembled from its records, to be read on paper as well.</summary>
public sealed partial class OutcomePage
{
    private static readonly string[] TakingPart =
    [
        "who",
        "countries",
        "organisers",
        "participants",
        "people",
    ];

    private static readonly string[] Said = ["meeting"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The meeting with what came of it.</summary>
    [Parameter]
    [EditorRequired]
    public required MeetingOverview Overview { get; set; }

    private static IEnumerable<FieldShape> TookPart =>
        RecordShape
            .Of(RecordKind.Meeting)
            .Fields.Where(one => TakingPart.Contains(one.Name, StringComparer.Ordinal));

    private IReadOnlyList<(RecordKind Kind, IReadOnlyList<CooperationRecord> Records)> Parts =>
        [
            (RecordKind.Challenge, Overview.Challenges),
            (RecordKind.Logframe, Overview.Logframes),
            (RecordKind.Decision, [.. Overview.Decisions.Select(one => one.Decision)]),
            (RecordKind.ActionItem, [.. Overview.Decisions.SelectMany(one => one.Actions)]),
            (RecordKind.Recommendation, Overview.Recommendations),
        ];

    /// <summary>Shows what came of the meeting of a code.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        CooperationDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        return MeetingOverview.Find(found.Value.Book, code, found.Value.Today) is { } overview
            ? Answers.Page<OutcomePage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Overview), overview)
            )
            : Answers.Problem(visit, RecordPage.Unknown(code));
    }

    private string Counts() =>
        string.Join(
            " · ",
            Parts.Select(part =>
                $"{CooperationWords.Kinds(Visit, part.Kind)}: {Numerals.Show(part.Records.Count)}"
            )
        );
}
