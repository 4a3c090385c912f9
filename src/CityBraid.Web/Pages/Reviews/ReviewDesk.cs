namespace CityBraid.Web;

/// <summary>Gathers what the pages of a review show.</summary>
internal sealed class ReviewDesk(InventoryDoor door, ListVersions list, ShowVersion show)
{
    /// <summary>The page of the review, after a form was sent or not.</summary>
    public Task<IResult> ShowAsync(
        InventoryAddress address,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var (actor, place) = (address.Visit.Visitor.Actor, reading.Place.Code);
                var listed = await list.RunAsync(actor, place, reading.Compilation.Year, cancellation);
                return listed.IsRefused
                    ? Answers.Problem(address.Visit, listed.Refusal)
                    : Answers.Form<ReviewPage>(
                        refusal is not null,
                        (nameof(ReviewPage.Reading), reading),
                        (nameof(ReviewPage.Listed), listed.Value),
                        (nameof(ReviewPage.Since), await SinceAsync(actor, listed.Value, cancellation)),
                        (nameof(ReviewPage.Form), form),
                        (nameof(ReviewPage.Problems), ErrorSummary.Of(address.Visit, refusal))
                    );
            },
            cancellation
        );

    private async Task<int> SinceAsync(
        Actor actor,
        IReadOnlyList<InventoryVersion> listed,
        CancellationToken cancellation
    )
    {
        if (listed is not [var latest, ..])
        {
            return 0;
        }

        var key = new VersionKey(latest.Place, latest.Year, latest.Number);
        var shown = await show.RunAsync(actor, key, cancellation);
        return shown.Value?.Since.Count ?? 0;
    }
}
