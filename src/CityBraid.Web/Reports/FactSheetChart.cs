namespace CityBraid.Web;

/// <summary>A city's emissions by sector and scope, as its fact sheet shows them.</summary>
internal static class FactSheetChart
{
    /// <summary>The name of the chart in packs.</summary>
    public const string Name = "sectors";

    /// <summary>The chart; null when nothing is known.</summary>
    public static Chart? Find(InventoryExport export, GpcTree gpc, ReportText? finding, Language language)
    {
        var flows = export.Inventory.Flows();
        if (flows.Count == 0 || finding is null)
        {
            return null;
        }

        var level = gpc.Required(export.Inventory.Level);
        var sectors = level.Select(reference => reference.Sector).Distinct(StringComparer.Ordinal);
        var asked = level.Select(reference => reference.Scope).Distinct().Order().ToArray();
        int[] scopes = [.. asked.Intersect(flows.Select(flow => flow.Row.Reference.Scope))];
        var leftOut = asked.Except(scopes).Select(ScopeName).ToArray();
        var grid = ChartGrid.Sum(
            Say("sector"),
            [.. sectors.Select(code => new ChartCategory($"sector-{code}", NameOf(code)))],
            [.. scopes.Select(scope => new ChartCategory(Key(scope), ScopeName(scope)))],
            flows.Select(flow => new ChartPoint(
                $"sector-{flow.Row.Reference.Sector}",
                Key(flow.Row.Reference.Scope),
                flow.Co2e.Tonnes
            ))
        );
        // A year of calculations alone has no files: then those who publish its factors are named.
        string[] files = [.. export.Facts.Select(fact => fact.Source.Location.File)];
        var named = files.Length > 0 ? files : flows.SelectMany(flow => flow.Row.FactorSources);
        string[] sources = [.. named.Distinct(StringComparer.Ordinal)];
        if (sources.Length == 0)
        {
            return null;
        }

        var frame = new ChartFrame
        {
            Id = Name,
            Title = $"{finding}",
            AltText = Say("chart.alt", ("finding", $"{finding}")),
            Unit = "tCO2e",
            Notes = leftOut.Length == 0 ? [] : [Say("chart.left-out", ("names", string.Join(", ", leftOut)))],
            Sources = sources,
        };
        return Chart.StackedBars(frame, grid);

        string ScopeName(int scope) => Say("scope", ("number", $"{scope}"));

        string NameOf(string code) => gpc.FindHeading(code)?.Names.In(language.Tag) ?? code;

        string Say(string key, params (string Name, string Value)[] values) =>
            ExportLabels.Book.Say(key, language, values);
    }

    private static string Key(int scope) => FormattableString.Invariant($"scope-{scope}");
}
