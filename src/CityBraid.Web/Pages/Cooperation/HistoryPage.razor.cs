using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Every state of a record: who changed what, when, from what to what.</summary>
public sealed partial class HistoryPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The states, the latest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CooperationRecord> States { get; set; }

    /// <summary>Shows the states of a record.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string kind,
        string code,
        CooperationDoor door,
        ListRevisions list,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        if (KeyOf(found.Value.Code, kind, code) is not { } key)
        {
            return Answers.Problem(visit, RecordPage.Unknown(code));
        }

        var states = await list.RunAsync(visit.Visitor.Actor, key, cancellation);
        return states.IsRefused
            ? Answers.Problem(visit, states.Refusal)
            : Answers.Page<HistoryPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(States), states.Value)
            );
    }

    /// <summary>The record that an address means; null when it means none.</summary>
    internal static RecordKey? KeyOf(PlaceCode workspace, string kind, string code) =>
        RecordKinds.Find(kind) is { } known && RecordCode.TryParse(code, out var name)
            ? new RecordKey(RecordShape.Of(known).IsOfDirectory ? null : workspace, known, name)
            : null;

    private string RevisionOf(CooperationRecord state) =>
        CooperationWords.Say(Visit, "history.revision", ("number", Numerals.Show(state.Revision)));

    private IEnumerable<(CooperationRecord State, IReadOnlyList<FieldChange> Changes)> Steps() =>
        States.Select(
            (state, at) =>
                (
                    state,
                    FieldChange.Between(
                        at + 1 < States.Count ? States[at + 1].Fields : FieldSet.Empty,
                        state.Fields
                    )
                )
        );
}
