using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Withdraws a link: from now on it opens nothing.</summary>
public sealed class WithdrawContributorLink(IContributorLinkStore links, TimeProvider time)
{
    /// <summary>Withdraws the link of an id; one that is withdrawn stays so.</summary>
    public async Task<Result<ContributorLink>> RunAsync(
        Actor actor,
        RecordKey meeting,
        string id,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(meeting);
        if (CooperationAccess.FindWritingRefusal(actor, meeting.Workspace) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<ContributorLink> listed = meeting.Workspace is { } workspace
            ? await links.ListAsync(workspace, meeting.Code, cancellation)
            : [];
        if (listed.FirstOrDefault(one => one.Id == id) is not { } link)
        {
            return Refusal.NotFound("cooperation.link-closed");
        }

        var now = time.GetUtcNow();
        var withdrawn = link with { WithdrawnAt = link.WithdrawnAt ?? now };
        await links.KeepAsync(withdrawn, actor, now, cancellation);
        return withdrawn;
    }
}
