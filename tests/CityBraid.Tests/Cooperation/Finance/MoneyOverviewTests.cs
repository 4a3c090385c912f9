using CityBraid.Cooperation;
using CityBraid.Tests.Cooperation.Examples;

namespace CityBraid.Tests.Cooperation.Finance;

/// <summary>Costs, shares and gaps add up, and nothing is converted without a rate for its day.</summary>
public sealed class MoneyOverviewTests
{
    [Fact]
    public async Task Cost_shares_reconcile_with_the_budget_and_the_gap_is_cost_minus_commitments()
    {
        var book = await ExampleRecords.BookAsync("unep-unhabitat");
        var money = MoneyOverview.Of(book.Find(RecordKind.Project, "example-shade-streets")!, book);

        Assert.Equal([120_000m, 80_000m], money.Budgets.Select(line => line.Amount));
        Assert.All(money.Budgets, line => Assert.Equal(0m, line.Difference));
        Assert.Equal(
            [("unep", 120_000m), ("unhabitat", 0m)],
            money.Budgets[0].Shares.Select(share => (share.Organisation, share.Amount))
        );
        Assert.Equal((200_000m, 150_000m, 50_000m), (money.Cost, money.Committed, money.Gap));
        Assert.Equal(60_000m, money.Disbursed);
    }

    [Fact]
    public void An_amount_without_a_rate_for_its_day_leaves_no_sum_and_a_finding()
    {
        var project = Project(("budgets/1/currency", "USD"));
        var book = Known.Book(project, Promise("2022-02-01"), Rate("2022-01-31"));

        var money = MoneyOverview.Of(project, book);

        Assert.Equal(100m, money.Cost);
        Assert.Null(money.Committed);
        Assert.Null(money.Gap);
        var finding = Assert.Single(money.Findings);
        Assert.Equal("cooperation.no-rate", finding.Code);
        Assert.Equal("2022-02-01", finding.Values["day"]);
    }

    [Theory]
    [InlineData("2022-02-01")]
    [InlineData("2022-02")]
    [InlineData("2022")]
    public void A_rate_holds_for_the_days_of_its_date(string date)
    {
        var project = Project(("budgets/1/currency", "USD"));
        var money = MoneyOverview.Of(project, Known.Book(project, Promise("2022-02-01"), Rate(date)));

        Assert.Equal(3m, money.Committed);
        Assert.Equal(97m, money.Gap);
    }

    [Fact]
    public void Shares_that_are_not_known_leave_no_cost_shares_and_no_difference()
    {
        var project = Project(("budgets/1/currency", "USD"), ("partners/a/design", "50"));

        var line = Assert.Single(MoneyOverview.Of(project, Known.Book(project)).Budgets);

        Assert.Empty(line.Shares);
        Assert.Null(line.Difference);
    }

    private static CooperationRecord Project(params (string, string)[] fields) =>
        Known.Record(
            RecordKind.Project,
            "p",
            [("name/en", "P"), ("budgets/1/year", "2022"), ("budgets/1/amount", "100"), .. fields]
        );

    private static CooperationRecord Promise(string day) =>
        Known.Record(
            RecordKind.Commitment,
            "c",
            ("form", "commitment"),
            ("project", "p"),
            ("amount", "100"),
            ("currency", "THB"),
            ("date", day)
        );

    private static CooperationRecord Rate(string date) =>
        Known.Record(
            RecordKind.ExchangeRate,
            "r",
            ("currency", "THB"),
            ("in_currency", "USD"),
            ("date", date),
            ("rate", "0.03")
        );
}
