using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Makes one record of two that mean the same: what would change is shown first.</summary>
public sealed partial class RecordMergePage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The record that goes.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Record { get; set; }

    /// <summary>The code of the record that stays; null while none is chosen.</summary>
    [Parameter]
    public string? Into { get; set; }

    /// <summary>What would become of them; null while nothing is chosen, or when it cannot be.</summary>
    [Parameter]
    public MergedRecords? Outcome { get; set; }

    /// <summary>Why it cannot be.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private string Address => RecordAddress.Part(View.Code, Record, "merge");

    private IReadOnlyList<CooperationRecord> Others =>
        [.. View.Book.Of(Record.Key.Kind).Where(other => other.Key != Record.Key)];

    private IReadOnlyList<FieldChange> Changes =>
        FieldChange.Between(Outcome!.Before.Fields, Outcome.Record.Fields);

    /// <summary>Lets choose the record that stays, and shows what would change.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        [AsParameters] RecordMergeVisit asked,
        RecordMergeDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(visit, asked, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : await desk.ShowAsync(visit, found.Value, asked.Into, cancellation);
    }

    /// <summary>Merges them and leads to the one that stays.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        [AsParameters] RecordMergeVisit asked,
        HttpRequest request,
        RecordMergeDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(visit, asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        return await desk.MergeAsync(visit, found.Value, form["into"], cancellation);
    }
}
