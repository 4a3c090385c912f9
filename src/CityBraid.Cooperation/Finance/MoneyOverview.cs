using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A project's money: what it costs, who bears it, what is promised and what is missing.</summary>
public sealed record MoneyOverview
{
    /// <summary>The budgets in order of their years.</summary>
    public required IReadOnlyList<BudgetLine> Budgets { get; init; }

    /// <summary>The currency of the sums; null when no budget is stated.</summary>
    public required string? Currency { get; init; }

    /// <summary>The cost; null when no budget is stated or one cannot be converted.</summary>
    public required decimal? Cost { get; init; }

    /// <summary>What is promised; null when a promise cannot be converted.</summary>
    public required decimal? Committed { get; init; }

    /// <summary>What was paid; null when a payment cannot be converted.</summary>
    public required decimal? Disbursed { get; init; }

    /// <summary>What keeps a sum from being told.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What is missing: the cost minus what is promised; null when either is not known.</summary>
    public decimal? Gap => Cost - Committed;

    /// <summary>The money of a project.</summary>
    public static MoneyOverview Of(CooperationRecord project, CooperationBook book)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(book);
        var budgets = BudgetsOf(project);
        var sums = new MoneySums(new DatedRates(book), budgets.FirstOrDefault()?.Currency);
        var commitments = book.Naming(RecordKind.Commitment, "project", project.Key.Code.Value).ToList();
        return new MoneyOverview
        {
            Budgets = budgets,
            Currency = sums.Currency,
            Cost = budgets.Count == 0 ? null : sums.Add(project.Key, budgets.Select(Budget)),
            Committed = sums.Add(project.Key, Promises(commitments, "commitment")),
            Disbursed = sums.Add(project.Key, Promises(commitments, "disbursement")),
            Findings = sums.Findings,
        };
    }

    private static List<BudgetLine> BudgetsOf(CooperationRecord project)
    {
        var shares = ProjectShares.Of(project.Fields);
        var isKnown = shares.FindSum(SharedFunction.Funding) is { } sum && ProjectShares.IsWhole(sum);
        return
        [
            .. from row in project.Fields.Rows("budgets")
            let amount = row.Value.FindNumber("amount")
            where amount is not null && row.Value["year"] is not null && row.Value["currency"] is not null
            orderby row.Value["year"]
            select new BudgetLine(
                row.Value["year"]!,
                amount.Value,
                row.Value["currency"]!,
                isKnown ? [.. shares.Partners.Select(partner => Share(shares, partner, amount.Value))] : []
            ),
        ];
    }

    private static CostShare Share(ProjectShares shares, string partner, decimal amount)
    {
        var percent = shares.Find(partner, SharedFunction.Funding)!.Value;
        return new CostShare(partner, percent, amount * percent / ProjectShares.Whole);
    }

    private static StatedMoney Budget(BudgetLine line) =>
        new(line.Amount, line.Currency, DateText.Find(line.Year)?.From);

    private static IEnumerable<StatedMoney> Promises(IEnumerable<CooperationRecord> records, string form) =>
        from record in records
        where record.Fields["form"] == form
        let amount = record.Fields.FindNumber("amount")
        where amount is not null && record.Fields["currency"] is not null
        select new StatedMoney(
            amount.Value,
            record.Fields["currency"]!,
            DateText.Find(record.Fields["date"])?.From
        );
}
