using CityBraid.Kernel;
using CityBraid.Reporting;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps drafts of reports state by state, and for good what published ones said.</summary>
internal sealed class ReportStore(Database database) : IReportStore
{
    public Task<KeptReport> AddAsync(KeptReport report, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var workspace = report.Request.Place.Value;
                var there = await context.KeptReports.CountAsync(
                    row => row.Workspace == workspace,
                    cancellation
                );
                var row = KeptReportRow.Of(report with { Number = there + 1, Revision = 1 });
                context.KeptReports.Add(row);
                context.Audit(Subject(row, row.StartedBy, row.StartedAt), before: null, row);
                await context.SaveChangesAsync(cancellation);
                return row.ToReport();
            },
            cancellation
        );

    public Task<KeptReport?> FindAsync(KeptReportKey key, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindRowAsync(context, key, cancellation))?.ToReport());

    public Task<IReadOnlyList<KeptReport>> ListAsync(PlaceCode workspace, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<KeptReport>>(async context =>
            [
                .. from row in await context
                    .KeptReports.Where(row => row.Workspace == workspace.Value)
                    .OrderByDescending(row => row.Number)
                    .ToListAsync(cancellation)
                select row.ToReport(),
            ]
        );

    public Task<KeptReport?> TrySaveAsync(
        KeptReport report,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var saved = await TryReplaceAsync(context, report, actor.Name, at, cancellation);
                await context.SaveChangesAsync(cancellation);
                return saved?.ToReport();
            },
            cancellation
        );

    public Task<KeptReport?> TryPublishAsync(
        KeptReport report,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var publication =
                    report.Publication
                    ?? throw new ArgumentException("Nobody published the report.", nameof(report));
                var saved = await TryReplaceAsync(
                    context,
                    report,
                    publication.By,
                    publication.At,
                    cancellation
                );
                if (saved is not null)
                {
                    context.PublishedReports.Add(PublishedReportRow.Of(report.Key, content));
                }

                await context.SaveChangesAsync(cancellation);
                return saved?.ToReport();
            },
            cancellation
        );

    public Task<ReadOnlyMemory<byte>?> FindContentAsync(KeptReportKey key, CancellationToken cancellation) =>
        database.ReadAsync<ReadOnlyMemory<byte>?>(async context =>
        {
            var content = await context
                .PublishedReports.Where(row =>
                    row.Workspace == key.Workspace.Value && row.Number == key.Number
                )
                .Select(row => row.Content)
                .SingleOrDefaultAsync(cancellation);
            // Null itself would become an empty content.
            return content is null ? default(ReadOnlyMemory<byte>?) : PublishedReportRow.Unpacked(content);
        });

    /// <summary>Replaces the draft of the revision that was seen; null when it is not there.</summary>
    /// <remarks>One writes at a time, so nobody comes between the look and the save.</remarks>
    private static async Task<KeptReportRow?> TryReplaceAsync(
        StorageContext context,
        KeptReport report,
        string actor,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var before = await FindRowAsync(context, report.Key, cancellation);
        if (before is not { PublishedAt: null, DiscardedAt: null } || before.Revision != report.Revision)
        {
            return null;
        }

        var after = KeptReportRow.Of(report with { Revision = report.Revision + 1 });
        context.Keep(Subject(after, actor, at), before, after);
        return after;
    }

    private static Task<KeptReportRow?> FindRowAsync(
        StorageContext context,
        KeptReportKey key,
        CancellationToken cancellation
    ) =>
        context
            .KeptReports.AsNoTracking()
            .SingleOrDefaultAsync(
                row => row.Workspace == key.Workspace.Value && row.Number == key.Number,
                cancellation
            );

    private static AuditSubject Subject(KeptReportRow row, string actor, DateTimeOffset at) =>
        new("report", FormattableString.Invariant($"{row.Workspace} {row.Number}"), actor, at);
}
