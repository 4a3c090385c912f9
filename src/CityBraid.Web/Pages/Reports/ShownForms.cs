namespace CityBraid.Web;

/// <summary>The forms of a workspace, as the page shows them.</summary>
/// <param name="View">The workspace.</param>
/// <param name="Packs">The forms.</param>
public sealed record ShownForms(ReportsView View, IReadOnlyList<OfferedPack> Packs)
{
    /// <summary>What the page takes.</summary>
    internal (string Name, object? Value)[] Parameters(Visit visit) =>
        [(nameof(FormsPage.Visit), visit), (nameof(FormsPage.View), View), (nameof(FormsPage.Packs), Packs)];
}
