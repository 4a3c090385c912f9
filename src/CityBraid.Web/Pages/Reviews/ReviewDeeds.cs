using System.Globalization;

namespace CityBraid.Web;

/// <summary>Sends inventories for review and decides about them, as a form says.</summary>
internal sealed class ReviewDeeds(InventoryDoor door, SubmitInventory submit, ReviewInventory review)
{
    /// <summary>What the form of the submitter is sent for.</summary>
    public const string Submit = "submit";

    private static readonly ReviewDeedKind[] Decisions =
    [
        ReviewDeedKind.Returned,
        ReviewDeedKind.Approved,
        ReviewDeedKind.Closed,
    ];

    /// <summary>What a decision is called in forms.</summary>
    public static string NameOf(ReviewDeedKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Does what the form says, and leads back to the review or shows what is wrong.</summary>
    public Task<IResult> RunAsync(
        InventoryAddress address,
        SentForm form,
        ReviewDesk desk,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var refusal = await DoAsync(reading, form, cancellation);
                return refusal switch
                {
                    null => Results.LocalRedirect(
                        address.Visit.Link($"{reading.Path}/review") + reading.Choices
                    ),
                    { Kind: RefusalKind.Forbidden or RefusalKind.NotFound } => Answers.Problem(
                        address.Visit,
                        refusal
                    ),
                    _ => await desk.ShowAsync(address, form, refusal, cancellation),
                };
            },
            cancellation
        );

    private async Task<Refusal?> DoAsync(
        InventoryReading reading,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var (actor, shown) = (reading.Visit.Visitor.Actor, reading.Compilation);
        var kind = Array.FindIndex(Decisions, one => NameOf(one) == form["do"]);
        if (kind < 0)
        {
            var inventory = new CompileRequest(shown.Place, shown.Year, shown.GwpSet.Name, shown.Level.Code);
            var request = new SubmitRequest(inventory, form["said"]);
            return (await submit.RunAsync(actor, request, cancellation)).Refusal;
        }

        var number = int.TryParse(form["version"], CultureInfo.InvariantCulture, out var read) ? read : 0;
        var key = new VersionKey(shown.Place, shown.Year, number);
        var decision = new ReviewRequest(key, Decisions[kind], form["note"]);
        return (await review.RunAsync(actor, decision, cancellation)).Refusal;
    }
}
