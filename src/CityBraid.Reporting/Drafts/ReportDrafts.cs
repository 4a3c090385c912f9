using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Finds drafts for whoever may write them.</summary>
internal sealed class ReportDrafts(IReportStore store)
{
    /// <summary>The draft; or why this actor cannot write it.</summary>
    public async Task<Result<KeptReport>> FindAsync(
        Actor actor,
        KeptReportKey key,
        CancellationToken cancellation
    )
    {
        if (ReportAccess.FindWritingRefusal(actor, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        var found = await store.FindAsync(key, cancellation);
        return found is null or { Discard: not null } ? ReportAccess.Unknown(key)
            : found.IsDraft ? found
            : ReportAccess.Published(key);
    }
}
