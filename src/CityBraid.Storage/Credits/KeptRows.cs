using System.Globalization;
using System.Linq.Expressions;
using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>What is kept of one project beside its log.</summary>
internal sealed class KeptRows(StorageContext context, string project, CancellationToken cancellation)
{
    public async Task<LogEnd?> FindEndAsync()
    {
        var chain = await context.CreditChains.SingleOrDefaultAsync(
            row => row.Project == project,
            cancellation
        );
        return chain is null
            ? null
            : new LogEnd(
                project,
                chain.Length,
                chain.Head,
                chain.At is null ? null : InstantText.Read(chain.At)
            );
    }

    public async Task<CreditProject?> FindProjectAsync()
    {
        await CheckAsync(
            context.CreditProjects,
            row => row.Code == project,
            "credit_projects",
            Enum.GetNames<ProjectState>()
        );
        var row = await context.CreditProjects.SingleOrDefaultAsync(one => one.Code == project, cancellation);
        return row?.ToProject();
    }

    public async Task<IReadOnlyList<SerialBlock>> ListBlocksAsync()
    {
        await CheckAsync(
            context.CreditBlocks,
            row => row.Project == project,
            "credit_blocks",
            Enum.GetNames<BlockState>()
        );
        var rows = context
            .CreditBlocks.Where(row => row.Project == project)
            .OrderBy(row => row.Vintage)
            .ThenBy(row => row.FirstNumber);
        return [.. (await rows.ToListAsync(cancellation)).Select(row => row.ToBlock())];
    }

    public async Task<IReadOnlyList<IssuedRun>> ListIssuancesAsync()
    {
        var rows = await context
            .CreditIssuances.Where(row => row.Project == project)
            .OrderBy(row => row.Vintage)
            .ThenBy(row => row.FirstNumber)
            .ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToRun())];
    }

    public async Task<IReadOnlyList<MonitoringPeriod>> ListPeriodsAsync()
    {
        await CheckAsync(
            context.CreditPeriods,
            row => row.Project == project,
            "credit_periods",
            Enum.GetNames<PeriodState>()
        );
        var rows = context.CreditPeriods.Where(row => row.Project == project).OrderBy(row => row.Number);
        return [.. (await rows.ToListAsync(cancellation)).Select(Read)];
    }

    public async Task<IReadOnlyList<KeyValuePair<DateOnly, long>>> ListDaysAsync()
    {
        var rows = context
            .Set<CreditPeriodDayRow>()
            .Where(row => row.Project == project)
            .OrderBy(row => row.Day);
        return
        [
            .. (await rows.ToListAsync(cancellation)).Select(row =>
                KeyValuePair.Create(
                    DateOnly.ParseExact(row.Day, "O", CultureInfo.InvariantCulture),
                    row.Period
                )
            ),
        ];
    }

    public async Task<IReadOnlyList<CreditOrder>> ListOrdersAsync()
    {
        await CheckAsync(
            context.CreditOrders,
            row => row.Project == project,
            "credit_orders",
            Enum.GetNames<OrderState>()
        );
        var rows = context.CreditOrders.Where(row => row.Project == project).OrderBy(row => row.Number);
        return [.. (await rows.ToListAsync(cancellation)).Select(Read)];
    }

    /// <summary>Reading takes a state in whatever case, or as a number; the statements that post do
    ///   not.</summary>
    private async Task CheckAsync<TRow>(
        DbSet<TRow> rows,
        Expression<Func<TRow, bool>> isOurs,
        string table,
        IEnumerable<string> states
    )
        where TRow : class
    {
        var names = string.Join(", ", states.Select(state => $"'{state}'"));
        var strange = $"SELECT * FROM {table} WHERE state NOT IN ({names})";
        if (await rows.FromSqlRaw(strange).Where(isOurs).AnyAsync(cancellation))
        {
            throw new FormatException($"{table} of {project} has a state that is none.");
        }
    }

    private static MonitoringPeriod Read(CreditPeriodRow row)
    {
        var period = row.ToPeriod();
        return
            CreditPeriodRow.Of(period) with { Content = row.Content } == row && Json.IsOf(row.Content, period)
            ? period
            : throw Contradiction(row.Project, row.Number);
    }

    private static CreditOrder Read(CreditOrderRow row)
    {
        var order = row.ToOrder();
        return CreditOrderRow.Of(order) with { Content = row.Content } == row && Json.IsOf(row.Content, order)
            ? order
            : throw Contradiction(row.Project, row.Number);
    }

    private static FormatException Contradiction(string project, long number) =>
        new($"The columns of {project}/{number} contradict its content.");
}
