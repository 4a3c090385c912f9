using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Answers the page by which two records become one.</summary>
internal sealed class RecordMergeDesk(CooperationDoor door, MergeRecords merge)
{
    /// <summary>The record that goes, for whoever may correct the directory.</summary>
    public async Task<Result<(CooperationView View, CooperationRecord Record)>> FindAsync(
        Visit visit,
        RecordMergeVisit asked,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, asked.Place, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        if (visit.Visitor.Actor.FindRefusal(Permission.WriteDirectory) is { } refusal)
        {
            return refusal;
        }

        return
            RecordKinds.Find(asked.Kind) is { } kind
            && RecordMerge.IsFor(kind)
            && found.Value.Book.Find(kind, asked.Code) is { } record
            ? (found.Value, record)
            : RecordPage.Unknown(asked.Code);
    }

    /// <summary>The page, with what would change when a record that stays is chosen.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        (CooperationView View, CooperationRecord Record) found,
        string? into,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrEmpty(into))
        {
            return Page(visit, found, into: null, outcome: null, []);
        }

        var wish = WishOf(found.Record, into) with { IsTrial = true };
        var tried = await merge.RunAsync(visit.Visitor.Actor, wish, cancellation);
        return tried.IsRefused
            ? Page(visit, found, into, outcome: null, ErrorSummary.Of(visit, tried.Refusal))
            : Page(visit, found, into, tried.Value, []);
    }

    /// <summary>Merges.</summary>
    public async Task<IResult> MergeAsync(
        Visit visit,
        (CooperationView View, CooperationRecord Record) found,
        string into,
        CancellationToken cancellation
    )
    {
        var done = await merge.RunAsync(visit.Visitor.Actor, WishOf(found.Record, into), cancellation);
        return done.IsRefused
            ? Page(visit, found, into, outcome: null, ErrorSummary.Of(visit, done.Refusal))
            : Answers.GoOn(visit, RecordAddress.Of(found.View.Code, done.Value.Record));
    }

    private static RecordMerge WishOf(CooperationRecord record, string into) =>
        new(record.Key.Kind, record.Key.Code.Value, into);

    private static IResult Page(
        Visit visit,
        (CooperationView View, CooperationRecord Record) found,
        string? into,
        MergedRecords? outcome,
        IReadOnlyList<string> problems
    ) =>
        Answers.Form<RecordMergePage>(
            problems.Count > 0,
            (nameof(RecordMergePage.Visit), visit),
            (nameof(RecordMergePage.View), found.View),
            (nameof(RecordMergePage.Record), found.Record),
            (nameof(RecordMergePage.Into), into),
            (nameof(RecordMergePage.Outcome), outcome),
            (nameof(RecordMergePage.Problems), problems)
        );
}
