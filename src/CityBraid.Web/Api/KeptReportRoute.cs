namespace CityBraid.Web;

/// <summary>Which kept report an address names.</summary>
/// <param name="Workspace">The code of its workspace.</param>
/// <param name="Number">Its number there.</param>
internal sealed record KeptReportRoute(string Workspace, int Number)
{
    /// <summary>The report's key, or that there can be none.</summary>
    public Result<KeptReportKey> Key =>
        PlaceCode.TryParse(Workspace, out var workspace)
            ? new KeptReportKey(workspace, Number)
            : Refusal.NotFound("places.not-here", ("place", Workspace));
}
