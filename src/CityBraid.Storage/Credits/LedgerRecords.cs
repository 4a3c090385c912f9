using System.Globalization;
using CityBraid.Credits;

namespace CityBraid.Storage;

/// <summary>The records that a transaction changes beside the balances.</summary>
internal static class LedgerRecords
{
    private const string Period = """
        INSERT INTO credit_periods (project, number, first_day, last_day, state, content)
        VALUES (@project, @period, @first_day, @last_day, @period_state, @period_content)
        ON CONFLICT (project, number) DO UPDATE
            SET state = excluded.state, content = excluded.content
        """;

    private const string Order = """
        INSERT INTO credit_orders (project, number, state, content)
        VALUES (@project, @order, @order_state, @order_content)
        ON CONFLICT (project, number) DO UPDATE
            SET state = excluded.state, content = excluded.content
        """;

    /// <summary>Adds the statements; answers how many rows they change.</summary>
    public static int Add(LedgerCommand command, LedgerPosting posting)
    {
        var rows = 0;
        if (posting.Project is { } project)
        {
            command
                .Say("UPDATE credit_projects SET state = @project_state WHERE code = @project")
                .With("project_state", project.State.ToString());
            rows++;
        }

        if (posting.Order is { } order)
        {
            command
                .Say(Order)
                .With("order", order.Number)
                .With("order_state", order.State.ToString())
                .With("order_content", Json.Write(order));
            rows++;
        }

        return posting.Period is { } period ? rows + Add(command, posting.Kind, period) : rows;
    }

    private static int Add(LedgerCommand command, TransactionKind kind, MonitoringPeriod period)
    {
        command
            .Say(Period)
            .With("period", period.Number)
            .With("first_day", Day(period.Days.From))
            .With("last_day", Day(period.Days.To))
            .With("period_state", period.State.ToString())
            .With("period_content", Json.Write(period));
        return 1
            + kind switch
            {
                TransactionKind.ClaimPeriod => AddDays(command, period),
                TransactionKind.WithdrawPeriod => RemoveDays(command, period),
                _ => 0,
            };
    }

    private static int AddDays(LedgerCommand command, MonitoringPeriod period)
    {
        var days = Enumerable.Range(0, period.Days.Days).Select(period.Days.From.AddDays).Select(Day);
        var values = string.Join(", ", days.Select(day => $"(@project, '{day}', @period)"));
        command.Say($"INSERT INTO credit_period_days (project, day, period) VALUES {values}");
        return period.Days.Days;
    }

    private static int RemoveDays(LedgerCommand command, MonitoringPeriod period)
    {
        command.Say("DELETE FROM credit_period_days WHERE project = @project AND period = @period");
        return period.Days.Days;
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
