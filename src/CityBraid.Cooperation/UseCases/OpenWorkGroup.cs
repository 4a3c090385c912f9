using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Opens the page of a country group: who holds its link may see what is the group's.
/// </summary>
public sealed class OpenWorkGroup(ICooperationStore store, IContributorLinkStore links, TimeProvider time)
{
    /// <summary>
    /// The meeting, the group and its records; or that the link is none, over or withdrawn.
    /// </summary>
    public async Task<Result<WorkGroup>> RunAsync(
        Actor actor,
        LinkToken token,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(token);
        if (await links.FindAsync(token.Hash, cancellation) is not { } link || !link.IsOpen(time.GetUtcNow()))
        {
            return Refusal.NotFound("cooperation.link-closed");
        }

        var book = await Books.OpenAsync(store, link.Workspace, cancellation);
        return
            book.Find(RecordKind.Meeting, link.Meeting.Value) is { } meeting
            && book.Find(RecordKind.CountryGroup, link.Group.Value) is { } group
            ? new WorkGroup(link, meeting, group, book)
            : Refusal.NotFound("cooperation.link-closed");
    }
}
