namespace CityBraid.Web;

/// <summary>A loaded form, as its page shows it.</summary>
/// <param name="View">The workspace.</param>
/// <param name="Form">The form.</param>
/// <param name="Names">The names of values that may answer its questions.</param>
internal sealed record OpenedForm(ReportsView View, OfferedPack Form, IReadOnlyList<FigureName> Names)
{
    /// <summary>What the page takes.</summary>
    public (string Name, object? Value)[] Parameters(Visit visit) =>
        [
            (nameof(FormPage.Visit), visit),
            (nameof(FormPage.View), View),
            (nameof(FormPage.Shown), Form),
            (nameof(FormPage.Names), Names),
        ];
}
