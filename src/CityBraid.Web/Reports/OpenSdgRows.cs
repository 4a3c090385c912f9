namespace CityBraid.Web;

/// <summary>
/// SDG indicator 13.2.2, greenhouse gases in a year, as Open SDG takes it: a blank disaggregation is the
/// whole.
/// </summary>
/// <param name="export">The inventory.</param>
/// <param name="figures">Its numbers as figures.</param>
/// <param name="gpc">The names of sectors.</param>
internal sealed class OpenSdgRows(InventoryExport export, InventoryProofs figures, GpcTree gpc)
{
    /// <summary>The whole, then its sectors, then its scopes; no row for what is not known.</summary>
    public IReadOnlyList<PackRow> All =>
        [
            .. Row(sector: null, scope: null, figures.Total),
            .. export.Inventory.BySector.SelectMany(sector =>
                Row(NameOf(sector.Sector), scope: null, figures.OfSector(sector.Sector))
            ),
            .. export.Inventory.ByScope.SelectMany(scope =>
                Row(
                    sector: null,
                    ExportLabels.Book.Say("scope", Language.English, ("number", $"{scope.Scope}")),
                    figures.OfScope(scope.Scope)
                )
            ),
        ];

    private IEnumerable<PackRow> Row(string? sector, string? scope, Figure? value) =>
        value is null
            ? []
            :
            [
                new PackRow(
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        ["year"] = export.Inventory.Year,
                        ["sector"] = sector,
                        ["scope"] = scope,
                        ["units"] = value.Unit,
                        ["value"] = value,
                    }
                ),
            ];

    private string NameOf(string sector) => gpc.FindHeading(sector)?.Names.In("en") ?? sector;
}
