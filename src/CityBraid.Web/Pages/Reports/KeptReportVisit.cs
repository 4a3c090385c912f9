using System.Globalization;

namespace CityBraid.Web;

/// <summary>Which kept report a page is asked for, and by whom.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The code of the workspace.</param>
/// <param name="Number">The number of the report there.</param>
internal sealed record KeptReportVisit(Visit Visit, string Place, string Number)
{
    /// <summary>Who asks.</summary>
    public Actor Actor => Visit.Visitor.Actor;

    /// <summary>The report's key, or that there can be none.</summary>
    public Result<KeptReportKey> Key =>
        !PlaceCode.TryParse(Place, out var workspace) ? Refusal.NotFound("places.not-here", ("place", Place))
        : int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new KeptReportKey(workspace, number)
        : Refusal.NotFound("reports.no-such-report", ("workspace", Place), ("number", Number));
}
