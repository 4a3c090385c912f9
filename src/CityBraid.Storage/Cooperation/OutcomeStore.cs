using CityBraid.Cooperation;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps what came of meetings, deed by deed.</summary>
internal sealed class OutcomeStore(Database database) : IOutcomeStore
{
    public Task<IReadOnlyList<MeetingOutcome>> ListAsync(RecordKey meeting, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<MeetingOutcome>>(async context =>
        {
            var rows = await Of(context, meeting)
                .OrderByDescending(row => row.Version)
                .ThenBy(row => row.Number)
                .ToListAsync(cancellation);
            return
            [
                .. rows.GroupBy(row => row.Version)
                    .Select(version => new MeetingOutcome(
                        meeting,
                        version.Key,
                        [.. version.First().Pins.Select(pin => pin.ToPin())],
                        [.. version.Select(row => row.ToDeed())]
                    )),
            ];
        });

    public Task<bool> TryKeepAsync(MeetingOutcome outcome, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var versions = Of(context, outcome.Meeting);
                var there = await versions.CountAsync(row => row.Version == outcome.Version, cancellation);
                var later = await versions.AnyAsync(row => row.Version > outcome.Version, cancellation);
                if (later || there != outcome.Deeds.Count - 1)
                {
                    return false;
                }

                context.OutcomeDeeds.Add(OutcomeDeedRow.Of(outcome, there));
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    private static IQueryable<OutcomeDeedRow> Of(StorageContext context, RecordKey meeting)
    {
        var workspace = CooperationRevisionRow.WorkspaceOf(meeting.Workspace);
        return context.OutcomeDeeds.Where(row =>
            row.Workspace == workspace && row.Meeting == meeting.Code.Value
        );
    }
}
