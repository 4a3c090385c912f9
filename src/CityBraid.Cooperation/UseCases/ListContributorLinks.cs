using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Lists the links of a meeting's country groups, for whoever may make some.</summary>
public sealed class ListContributorLinks(IContributorLinkStore links)
{
    /// <summary>The links, the latest first; without their tokens, which nobody keeps.</summary>
    public async Task<Result<IReadOnlyList<ContributorLink>>> RunAsync(
        Actor actor,
        RecordKey meeting,
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
        return listed.ToArray();
    }
}
