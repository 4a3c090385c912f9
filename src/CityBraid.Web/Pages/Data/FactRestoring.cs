using System.Globalization;

namespace CityBraid.Web;

/// <summary>
/// Takes the wish that a fact says again what it said, and shows both when it changed since.
/// </summary>
internal sealed class FactRestoring(PlaceDoor door, RestoreFact restore, ListFactRevisions history)
{
    /// <summary>The field of the revision that is wanted back.</summary>
    public const string RevisionField = "revision";

    /// <summary>The field of the newest revision that the reader saw.</summary>
    public const string SeenField = "seen";

    /// <summary>What an address tells that a revision was just restored.</summary>
    public const string RestoredName = "restored";

    /// <summary>Restores a revision of the fact that an address names.</summary>
    public static async Task<IResult> SendAsync(
        [AsParameters] FactAsk ask,
        HttpRequest request,
        FactRestoring restoring,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        return
            FactPage.FindPeriod(request.Query) is { } period
            && ask.Variable is { } variable
            && Number(form[RevisionField]) is { } revision
            && Number(form[SeenField]) is { } seen
            && PlaceCode.TryParse(ask.Place, out var place)
            ? await restoring.RestoreAsync(
                ask.Visit,
                new FactRestoration(new FactKey(place, variable, period), revision, seen),
                cancellation
            )
            : Results.NotFound();
    }

    private async Task<IResult> RestoreAsync(
        Visit visit,
        FactRestoration wish,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var found = await door.FindAsync(actor, wish.Key.Place.Value, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var restored = await restore.RunAsync(actor, wish, cancellation);
        return !restored.IsRefused
                ? Answers.GoOn(
                    visit,
                    FormattableString.Invariant(
                        $"{FactPage.PathOf(wish.Key)}&{RestoredName}={restored.Value}"
                    )
                )
            : restored.Refusal.Kind is RefusalKind.Conflict or RefusalKind.Invalid
                ? await ShowAsync(visit, found.Value, wish, restored.Refusal, cancellation)
            : Answers.Problem(visit, restored.Refusal);
    }

    /// <summary>The history with what is wrong; both values where the fact was revised meanwhile.</summary>
    private async Task<IResult> ShowAsync(
        Visit visit,
        Place place,
        FactRestoration wish,
        Refusal refusal,
        CancellationToken cancellation
    )
    {
        var listed = await history.RunAsync(visit.Visitor.Actor, wish.Key, cancellation);
        if (listed.IsRefused)
        {
            return Answers.Problem(visit, listed.Refusal);
        }

        var isRevised = listed.Value[^1].Revision != wish.Seen;
        var mine = listed.Value.FirstOrDefault(entry => entry.Revision == wish.Revision);
        return new PageResult<FactPage>(
            refusal.Kind is RefusalKind.Conflict
                ? StatusCodes.Status409Conflict
                : StatusCodes.Status422UnprocessableEntity,
            (nameof(FactPage.Visit), visit),
            (nameof(FactPage.Place), place),
            (nameof(FactPage.Key), wish.Key),
            (nameof(FactPage.Revisions), listed.Value),
            (nameof(FactPage.Refusal), refusal),
            (nameof(FactPage.Mine), isRevised ? mine : null)
        );
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
