using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Where an import begins and where it is given up.</summary>
internal static class ImportStart
{
    /// <summary>Shows the form for a file, and the drafts that wait.</summary>
    public static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        PlaceDoor places,
        ListDrafts drafts,
        CancellationToken cancellation
    )
    {
        var found = await places.FindAsync(visit.Visitor.Actor, place, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : await ShowAsync(visit, found.Value, drafts, [], cancellation);
    }

    /// <summary>Takes a file in and leads to its draft, or says why it cannot be read.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        [AsParameters] StartTools tools,
        CancellationToken cancellation
    )
    {
        var found = await tools.Places.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var fields = await SentFields.ReadAsync(request, cancellation);
        if (fields.Files.GetFile(ImportStartPage.FileField) is not { Length: > 0 } file)
        {
            var missing = new WizardProblem(visit.Say("import.file.missing"), ImportStartPage.FileField);
            return await ShowAsync(visit, found.Value, tools.Drafts, [missing], cancellation);
        }

        await using var content = file.OpenReadStream();
        var name = Path.GetFileName(file.FileName);
        var sent = new DraftFile(content, name, found.Value.Code);
        var started = await tools.Start.RunAsync(visit.Visitor.Actor, sent, cancellation);
        return started switch
        {
            { IsRefused: false } => Results.LocalRedirect(
                new DraftView(visit, found.Value, started.Value).AddressOf(WizardStep.Recognise)
            ),
            { Refusal.Kind: RefusalKind.Invalid } => await ShowAsync(
                visit,
                found.Value,
                tools.Drafts,
                WizardProblem.Of(visit, started.Refusal!, ImportStartPage.FileField),
                cancellation
            ),
            _ => Answers.Problem(visit, started.Refusal!),
        };
    }

    /// <summary>Gives a draft up.</summary>
    public static async Task<IResult> DiscardAsync(
        [AsParameters] DraftAddress address,
        PlaceDoor places,
        DiscardDraft discard,
        CancellationToken cancellation
    )
    {
        var place = await places.FindAsync(address.Visit.Visitor.Actor, address.Place, cancellation);
        if (place.IsRefused)
        {
            return Answers.Problem(address.Visit, place.Refusal);
        }

        var key = address.At(place.Value);
        var discarded = await discard.RunAsync(address.Visit.Visitor.Actor, key, cancellation);
        return discarded.IsRefused
            ? Answers.Problem(address.Visit, discarded.Refusal)
            : Results.LocalRedirect(address.Visit.Link(DraftView.Root(place.Value.Code)));
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        Place place,
        ListDrafts drafts,
        IReadOnlyList<WizardProblem> problems,
        CancellationToken cancellation
    )
    {
        var listed = await drafts.RunAsync(visit.Visitor.Actor, place.Code, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : WizardAnswers.Page<ImportStartPage>(
                problems,
                (nameof(ImportStartPage.Visit), visit),
                (nameof(ImportStartPage.Place), place),
                (nameof(ImportStartPage.Drafts), listed.Value),
                (nameof(ImportStartPage.Problems), problems)
            );
    }
}
