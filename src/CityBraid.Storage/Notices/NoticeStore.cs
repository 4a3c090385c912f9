using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the outbox.</summary>
internal sealed class NoticeStore(Database database) : INoticeStore
{
    public Task AddNoticeAsync(Notice notice, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (
                    notice.Once is { } once
                    && await context.Notices.AnyAsync(row => row.Once == once, cancellation)
                )
                {
                    return 0;
                }

                context.Notices.Add(NoticeRow.Of(notice));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<IReadOnlyList<Notice>> ListDueNoticesAsync(
        DateTimeOffset now,
        int most,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<Notice>>(async context =>
        {
            var due = context
                .Notices.Where(row => row.State == NoticeState.Waiting && row.NextAttemptAt <= now)
                .OrderBy(row => row.NextAttemptAt)
                .Take(most);
            return [.. from row in await due.ToListAsync(cancellation) select row.ToNotice()];
        });

    public Task<IReadOnlyList<Notice>> ListNoticesAsync(PlaceCode? workspace, CancellationToken cancellation)
    {
        var name = workspace?.Value;
        return database.ReadAsync<IReadOnlyList<Notice>>(async context =>
        {
            var rows = context.Notices.Where(row => row.Workspace == name).OrderByDescending(row => row.Id);
            return [.. from row in await rows.ToListAsync(cancellation) select row.ToNotice()];
        });
    }

    public Task<bool> TryReplaceNoticeAsync(Notice before, Notice after, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
                await context
                    .Notices.Where(row =>
                        row.Id == before.Id && row.State == before.State && row.Attempts == before.Attempts
                    )
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(row => row.State, after.State)
                                .SetProperty(row => row.Attempts, after.Attempts)
                                .SetProperty(row => row.NextAttemptAt, after.NextAttemptAt)
                                .SetProperty(row => row.SentAt, after.SentAt)
                                .SetProperty(row => row.Failure, after.Failure),
                        cancellation
                    ) == 1,
            cancellation
        );
}
