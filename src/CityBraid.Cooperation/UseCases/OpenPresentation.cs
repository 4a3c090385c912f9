using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Opens what a country group presents: who holds its link may see what is the group's.</summary>
/// <param name="boards">The indicators.</param>
/// <param name="links">The links.</param>
/// <param name="time">Tells whether a link is over.</param>
public sealed class OpenPresentation(IndicatorBoards boards, IContributorLinkStore links, TimeProvider time)
{
    /// <summary>The presentation; or that the link is none, over or withdrawn.</summary>
    public async Task<Result<GroupPresentation>> RunAsync(
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

        var board = await boards.OpenAsync(actor, link.Workspace, cancellation);
        return GroupPresentation.Find(board, link.Meeting.Value, link.Group.Value) is { } found
            ? found
            : Refusal.NotFound("cooperation.link-closed");
    }
}
