using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A record of a kind that has no page of its own.</summary>
public sealed partial class RecordPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The record.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Record { get; set; }

    private bool MayMerge =>
        RecordMerge.IsFor(Record.Key.Kind) && Visit.Visitor.Actor.May(Permission.WriteDirectory);

    private IReadOnlyList<IGrouping<RecordKind, CooperationRecord>> Naming { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        Naming = [
            .. View.Book.Referring(Record.Key.Kind, Record.Key.Code.Value).GroupBy(record => record.Key.Kind),
        ];

    /// <summary>Shows a record; of a kind with a page of its own, that page.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string kind,
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

        if (RecordKinds.Find(kind) is not { } known || found.Value.Book.Find(known, code) is not { } record)
        {
            return Answers.Problem(visit, Unknown(code));
        }

        return
            RecordAddress.Of(found.Value.Code, record) is var own && own != $"/{place}/records/{kind}/{code}"
            ? Results.LocalRedirect(visit.Link(own))
            : Answers.Page<RecordPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Record), record)
            );
    }

    /// <summary>That there is no such record.</summary>
    internal static Refusal Unknown(string code) =>
        Refusal.NotFound("cooperation.no-such-record", ("record", code));
}
