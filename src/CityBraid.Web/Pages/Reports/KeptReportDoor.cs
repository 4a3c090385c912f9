namespace CityBraid.Web;

/// <summary>Finds the kept report that an address names.</summary>
internal sealed class KeptReportDoor(ReportDoor workspaces, OpenReport open)
{
    /// <summary>The report with its workspace.</summary>
    public async Task<Result<KeptReportView>> FindAsync(KeptReportVisit asked, CancellationToken cancellation)
    {
        var workspace = await workspaces.WorkspaceAsync(asked.Actor, asked.Place, cancellation);
        if (workspace.IsRefused)
        {
            return workspace.Refusal;
        }

        var opened = await asked.Key.ThenAsync(key => open.RunAsync(asked.Actor, key, cancellation));
        return opened.IsRefused ? opened.Refusal : new KeptReportView(workspace.Value, opened.Value);
    }
}
