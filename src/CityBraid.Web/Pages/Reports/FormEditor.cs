namespace CityBraid.Web;

/// <summary>Opens a loaded form with the names of values that may answer its questions.</summary>
/// <param name="shelf">Finds the form.</param>
/// <param name="terms">Tells the names.</param>
/// <param name="inventories">Tells the years of a place.</param>
internal sealed class FormEditor(PackShelf shelf, IPackTermsSource terms, ListInventories inventories)
{
    /// <summary>The form in a workspace.</summary>
    public async Task<Result<OpenedForm>> OpenAsync(
        Visit visit,
        Result<ReportsView> workspace,
        string name,
        CancellationToken cancellation
    ) =>
        workspace.IsRefused ? workspace.Refusal : await OpenAsync(visit, workspace.Value, name, cancellation);

    /// <summary>The form in a workspace that is known.</summary>
    public async Task<Result<OpenedForm>> OpenAsync(
        Visit visit,
        ReportsView view,
        string name,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var found = await shelf.FindAsync(actor, new InstalledPackKey(view.Code, name), cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var years = await inventories.RunAsync(actor, view.Code, cancellation);
        var known = await terms.FindAsync(actor, view.Code, visit.Lang, cancellation);
        return new OpenedForm(
            view with
            {
                Year = years.Value?.Select(one => (int?)one.Year).FirstOrDefault(),
            },
            found.Value,
            known.Of(found.Value.Pack.Subject)
        );
    }
}
