using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Opens the draft that an address names, or answers with the page that says why not.</summary>
internal sealed class DraftDoor(PlaceDoor places, ListDrafts drafts, ShowDraft show)
{
    /// <summary>Reads the draft and shows it by a page; one that is imported shows what it did.</summary>
    public async Task<IResult> OpenAsync(
        DraftAddress address,
        Func<DraftView, ImportReport, Task<IResult>> page,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(address, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(address.Visit, found.Refusal);
        }

        var (view, report) = found.Value;
        return report is null
            ? Results.LocalRedirect(view.AddressOf(WizardStep.Done))
            : await page(view, report);
    }

    /// <summary>The draft alone: its file is not read while it is open.</summary>
    public async Task<Result<DraftView>> FindOpenAsync(DraftAddress address, CancellationToken cancellation)
    {
        var actor = address.Visit.Visitor.Actor;
        var place = await places.FindAsync(actor, address.Place, cancellation);
        if (place.IsRefused)
        {
            return place.Refusal;
        }

        var open = await drafts.RunAsync(actor, place.Value.Code, cancellation);
        if (open.IsRefused)
        {
            return open.Refusal;
        }

        if (open.Value.FirstOrDefault(one => one.Number == address.Number) is { } draft)
        {
            return new DraftView(address.Visit, place.Value, draft);
        }

        var found = await FindAsync(address, cancellation);
        return found.IsRefused ? found.Refusal : found.Value.View;
    }

    /// <summary>The draft with what its file says; no report when it is imported.</summary>
    public async Task<Result<(DraftView View, ImportReport? Report)>> FindAsync(
        DraftAddress address,
        CancellationToken cancellation
    )
    {
        var place = await places.FindAsync(address.Visit.Visitor.Actor, address.Place, cancellation);
        if (place.IsRefused)
        {
            return place.Refusal;
        }

        var key = address.At(place.Value);
        var shown = await show.RunAsync(address.Visit.Visitor.Actor, key, cancellation);
        return shown.IsRefused
            ? shown.Refusal
            : (new DraftView(address.Visit, place.Value, shown.Value.Draft), shown.Value.Report);
    }
}
