using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The records of a kind, narrowed as the address asks.</summary>
public sealed partial class RecordsPage
{
    private const int ColumnsMax = 4;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The kind.</summary>
    [Parameter]
    [EditorRequired]
    public required RecordKind Kind { get; set; }

    /// <summary>What the address asks for.</summary>
    [Parameter]
    [EditorRequired]
    public required RecordAsk Ask { get; set; }

    /// <summary>The records.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CooperationRecord> Records { get; set; }

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private RecordShape Shape => RecordShape.Of(Kind);

    private string Root => RecordAddress.ListOf(View.Code, Kind);

    private PageCut Cut => PageCut.Of(Ask.Page, Records.Count);

    private IReadOnlyList<string> Statuses => Shape.Find("status")?.Choices ?? [];

    private IReadOnlyList<CooperationRecord> Countries =>
        Shape.Fields.Any(one => one.Target == RecordKind.Country)
            ?
            [
                .. View
                    .Book.Of(RecordKind.Country)
                    .OrderBy(country => country.Name.In(Visit.Lang), StringComparer.Ordinal),
            ]
            : [];

    /// <summary>The first fields that fit a line.</summary>
    private IReadOnlyList<FieldShape> Columns =>
        [
            .. Shape
                .Fields.Where(one => one.Name is not CooperationRecord.NameField)
                .Where(one => one.Type is not (FieldType.Rows or FieldType.LongLocal or FieldType.Flag))
                .Take(ColumnsMax),
        ];

    /// <summary>Lists the frameworks, projects or other records of an address.</summary>
    internal static Func<
        Visit,
        string,
        RecordAsk,
        CooperationDoor,
        ListRecords,
        CancellationToken,
        Task<IResult>
    > Of(RecordKind kind) =>
        (visit, place, [AsParameters] ask, door, list, cancellation) =>
            ShowAsync(visit, place, kind.ToName(), ask, door, list, cancellation);

    /// <summary>Lists the records of a kind.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string kind,
        [AsParameters] RecordAsk ask,
        CooperationDoor door,
        ListRecords list,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        if (RecordKinds.Find(kind) is not { } known)
        {
            return Answers.Problem(visit, RecordPage.Unknown(kind));
        }

        var query = ask.QueryOf(found.Value.Code, known);
        var listed = await list.RunAsync(visit.Visitor.Actor, query, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Page<RecordsPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Kind), known),
                (nameof(Ask), ask),
                (nameof(Records), Ordered(known, listed.Value))
            );
    }

    private static string JointnessOf(CooperationRecord project) =>
        $"jointness.{JointnessAssessment.Of(project).Class}";

    private static bool Says(CooperationRecord record, FieldShape column) =>
        record.Fields.Has(column.Name) || record.Fields.Members(column.Name).Count > 0;

    private static IReadOnlyList<CooperationRecord> Ordered(
        RecordKind kind,
        IReadOnlyList<ListedRecord> listed
    ) =>
        kind == RecordKind.Meeting
            ? MeetingOrder.LatestFirst(listed.Select(one => one.Record))
            : [.. listed.Select(one => one.Record)];
}
