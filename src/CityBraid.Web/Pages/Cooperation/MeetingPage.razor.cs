using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A meeting: its agenda, what was decided and who does it, and how many took part.</summary>
public sealed partial class MeetingPage
{
    private static readonly string[] Told =
    [
        "form",
        "status",
        "valid_from",
        "valid_to",
        "agenda",
        "participation",
    ];

    private static readonly string[] Said = ["number", "title"];

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

    private CooperationRecord Meeting => Overview.Meeting;

    private string Days => CooperationWords.Span(Visit, Meeting);

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    /// <summary>The groups that can present something here; at a workshop every group can.</summary>
    private IReadOnlyList<CooperationRecord> Groups =>
        Meeting.Fields["form"] is "workshop" ? [.. View.Book.Of(RecordKind.CountryGroup)] : [];

    private static IReadOnlyList<FieldShape> AgendaShapes =>
        RecordShape.Of(RecordKind.Meeting).Find("agenda")!.Columns;

    /// <summary>Shows the meeting of a code.</summary>
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
            ? Answers.Page<MeetingPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Overview), overview)
            )
            : Answers.Problem(visit, RecordPage.Unknown(code));
    }

    private string PresentationOf(CooperationRecord group) =>
        $"/{View.Code}/meetings/{Meeting.Key.Code}/presentations/{group.Key.Code}";

    private string Text(FieldSet fields, string name) =>
        fields.FindLocal(name)?.In(Visit.Lang) ?? string.Empty;

    private string Qualifier(ParticipationCount count) =>
        count.Fields["qualifier"] is { } qualifier and not "exactly"
            ? CooperationWords.Choice(Visit, qualifier)
            : string.Empty;
}
