using System.Globalization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The reports of a workspace, as its pages show them.</summary>
/// <param name="Code">The workspace's code.</param>
/// <param name="Names">Its names.</param>
/// <param name="Packs">The packs that can be filled.</param>
public sealed record ReportsView(PlaceCode Code, LocalText Names, IReadOnlyList<FilledPack> Packs)
{
    /// <summary>The place of a city's or country's workspace; null for a programme.</summary>
    public Place? Place { get; init; }

    /// <summary>The programme; null for a city's or country's workspace.</summary>
    public Workspace? Programme { get; init; }

    /// <summary>The years that a place can report, the latest first; none of a programme.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The year that is reported; null where there is none.</summary>
    public int? Year { get; init; }

    /// <summary>The GWP set that was asked for; null for the pack's own.</summary>
    public string? Gwp { get; init; }

    /// <summary>The level that was asked for; null for the pack's own.</summary>
    public string? Level { get; init; }

    /// <summary>The indicator that was asked for; null for none.</summary>
    public string? Indicator { get; init; }

    /// <summary>How many facts share a day with the year.</summary>
    public int Facts { get; init; }

    /// <summary>The drafts and published reports, the latest first.</summary>
    public IReadOnlyList<ListedReport> Kept { get; init; } = [];

    /// <summary>The year's total on other bases beside this one.</summary>
    public IReadOnlyList<BasisDifference> Bases { get; init; } = [];

    /// <summary>The address of the reports after the language.</summary>
    public string Root => $"/{Code}/reports";

    /// <summary>The address of a pack's file, after the language.</summary>
    public string FileOf(ReportPack pack, ReportFormat format) =>
        $"{Root}/{pack.Name}{format.Ending}{QueryOf(pack)}";

    /// <summary>The address of a pack's page, after the language.</summary>
    public string PageOf(ReportPack pack) => $"{Root}/{pack.Name}{QueryOf(pack)}";

    /// <summary>What is asked for beside the pack, as far as the pack takes it.</summary>
    private string QueryOf(ReportPack pack)
    {
        var year = pack.TakesYear ? Year?.ToString(CultureInfo.InvariantCulture) : null;
        var asked = new[] { ("year", year), ("gwp", Gwp), ("level", Level), ("indicator", Indicator) }
            .Where(one => one.Item2 is not null)
            .Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2!)}")
            .ToArray();
        return asked.Length == 0 ? string.Empty : "?" + string.Join('&', asked);
    }
}
