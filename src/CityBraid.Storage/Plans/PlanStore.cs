using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Planning;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps nexus models and what came of their runs beside everything else.</summary>
internal sealed class PlanStore(Database database) : IPlanStore
{
    public Task<long> AddPlanAsync(
        StoredPlan plan,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (!await context.FileContents.AnyAsync(row => row.Sha256 == plan.Sha256, cancellation))
                {
                    context.FileContents.Add(
                        new FileContentRow
                        {
                            Sha256 = plan.Sha256,
                            Size = plan.Size,
                            Content = content.ToArray(),
                        }
                    );
                }

                var row = PlanRow.Of(plan);
                context.Add(row);
                await context.SaveChangesAsync(cancellation);
                context.Audit(Subject(row.Number, plan), before: null, row);
                await context.SaveChangesAsync(cancellation);
                return row.Number;
            },
            cancellation
        );

    public Task<IReadOnlyList<StoredPlan>> ListPlansAsync(PlaceCode place, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<StoredPlan>>(async context =>
        {
            var listed = await (
                from plan in context.Set<PlanRow>()
                join content in context.FileContents on plan.Sha256 equals content.Sha256
                where plan.Place == place.Value
                orderby plan.Number descending
                select new { plan, content.Size }
            ).ToListAsync(cancellation);
            return [.. listed.Select(one => one.plan.ToPlan(one.Size))];
        });

    public Task<StoredPlan?> FindPlanAsync(PlanKey key, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var found = await (
                from plan in context.Set<PlanRow>()
                join content in context.FileContents on plan.Sha256 equals content.Sha256
                where plan.Place == key.Place.Value && plan.Number == key.Number
                select new { plan, content.Size }
            ).SingleOrDefaultAsync(cancellation);
            return found?.plan.ToPlan(found.Size);
        });

    public Task<ReadOnlyMemory<byte>> LoadContentAsync(StoredPlan plan, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (ReadOnlyMemory<byte>)
                await context
                    .FileContents.Where(row => row.Sha256 == plan.Sha256)
                    .Select(row => row.Content)
                    .SingleAsync(cancellation)
        );

    public Task SaveResultAsync(
        PlanResult result,
        IReadOnlyList<PackedTable> tables,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                await RemoveAsync(context, result.Run, cancellation);
                context.Add(PlanResultRow.Of(result));
                context.AddRange(
                    tables.Select(table => new PlanTableRow
                    {
                        Run = result.Run,
                        Name = table.Head.Name,
                        Content = table.Content.ToArray(),
                    })
                );
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<IReadOnlyList<PlanResult>> ListResultsAsync(PlanKey plan, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<PlanResult>>(async context =>
            [
                .. from row in await context
                    .Set<PlanResultRow>()
                    .Where(row => row.Plan == plan.Number && row.Place == plan.Place.Value)
                    .OrderByDescending(row => row.DoneAt)
                    .ToListAsync(cancellation)
                select row.ToResult(),
            ]
        );

    public Task<PlanResult?> FindResultAsync(PlaceCode place, string run, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context
                    .Set<PlanResultRow>()
                    .SingleOrDefaultAsync(row => row.Run == run && row.Place == place.Value, cancellation)
            )?.ToResult()
        );

    public Task<ReadOnlyMemory<byte>?> FindTableAsync(
        PlanResult result,
        string name,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(async context =>
            await context
                .Set<PlanTableRow>()
                .Where(row => row.Run == result.Run && row.Name == name)
                .Select(row => row.Content)
                .SingleOrDefaultAsync(cancellation)
                is { } content
                ? (ReadOnlyMemory<byte>?)content
                : null
        );

    /// <summary>A run that was begun again on another machine writes its result anew.</summary>
    private static async Task RemoveAsync(StorageContext context, string run, CancellationToken cancellation)
    {
        await context.Set<PlanTableRow>().Where(row => row.Run == run).ExecuteDeleteAsync(cancellation);
        await context.Set<PlanResultRow>().Where(row => row.Run == run).ExecuteDeleteAsync(cancellation);
    }

    private static AuditSubject Subject(long number, StoredPlan plan)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{plan.Place} {number}");
        return new AuditSubject("plan", key, plan.StoredBy, plan.StoredAt);
    }
}
