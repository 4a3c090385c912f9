using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps the outbox.</summary>
public interface INoticeStore
{
    /// <summary>Puts a notice into the outbox; one that is written once is not put in again.</summary>
    Task AddNoticeAsync(Notice notice, CancellationToken cancellation);

    /// <summary>The notices that wait and are due, the oldest first.</summary>
    Task<IReadOnlyList<Notice>> ListDueNoticesAsync(
        DateTimeOffset now,
        int most,
        CancellationToken cancellation
    );

    /// <summary>The notices of a workspace, sent or not, the newest first.</summary>
    Task<IReadOnlyList<Notice>> ListNoticesAsync(PlaceCode? workspace, CancellationToken cancellation);

    /// <summary>Replaces a notice if nobody tried to send it meanwhile; false when somebody did.</summary>
    Task<bool> TryReplaceNoticeAsync(Notice before, Notice after, CancellationToken cancellation);
}
