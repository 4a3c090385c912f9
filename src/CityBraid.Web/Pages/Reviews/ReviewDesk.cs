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
                var shown = listed.IsRefused ? null : await LatestAsync(actor, listed.Value, cancellation);
                return listed.IsRefused
                    ? Answers.Problem(address.Visit, listed.Refusal)
                    : Answers.Form<ReviewPage>(
                        refusal is not null,
                        (nameof(ReviewPage.Reading), reading),
                        (nameof(ReviewPage.Listed), listed.Value),
                        (nameof(ReviewPage.Shown), shown?.Value),
                        (nameof(ReviewPage.Form), form),
                        (
                            nameof(ReviewPage.Problems),
                            ErrorSummary.Of(address.Visit, refusal ?? shown?.Refusal)
                        )
                    );
            },
            cancellation
        );

    private async Task<Result<ShownVersion>?> LatestAsync(
        Actor actor,
        IReadOnlyList<InventoryVersion> listed,
        CancellationToken cancellation
    ) =>
        listed is [var latest, ..]
            ? await show.RunAsync(
                actor,
                new VersionKey(latest.Place, latest.Year, latest.Number),
                cancellation
            )
            : null;
}
