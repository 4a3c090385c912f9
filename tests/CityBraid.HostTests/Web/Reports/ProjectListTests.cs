using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using CityBraid.Web;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Reports;

/// <summary>The list of projects loses no budget and calls documents by their names.</summary>
public sealed class ProjectListTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Budgets_in_two_currencies_are_told_and_asked_for_in_one()
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await nexus.SaveAsync(
            RecordKind.Project,
            "two-purses",
            ("name/en", "Two purses"),
            ("budgets/a/year", "2022"),
            ("budgets/a/amount", "100"),
            ("budgets/a/currency", "USD"),
            ("budgets/b/year", "2023"),
            ("budgets/b/amount", "3000"),
            ("budgets/b/currency", "INR")
        );
        await nexus.SaveAsync(
            RecordKind.Project,
            "one-purse",
            ("name/en", "One purse"),
            ("budgets/a/year", "2022"),
            ("budgets/a/amount", "100"),
            ("budgets/a/currency", "USD"),
            ("budgets/b/year", "2023"),
            ("budgets/b/amount", "250"),
            ("budgets/b/currency", "USD")
        );

        var report = await FillAsync(nexus);

        var rows = report.Parts[0].Rows.ToDictionary(row => (string)row.Cells[0].Value!);
        Assert.Equal("100 USD; 3,000 INR", BudgetOf(rows["two-purses"]).Value);
        Assert.Equal(350m, BudgetOf(rows["one-purse"]).Figure?.Value);
        Assert.Contains(
            report.Fill.Gaps,
            gap => gap.Reason.Contains("100 USD; 3,000 INR", StringComparison.Ordinal)
        );

        ReportCell BudgetOf(ReportRow row) => row.Cells[ColumnOf(report, "budget")];
    }

    [Fact]
    public async Task Documents_are_called_by_their_names()
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);

        var report = await FillAsync(nexus);

        var told = report.Parts[0].Rows.Select(row => $"{row.Cells[ColumnOf(report, "source")].Value}");
        Assert.All(told, text => Assert.DoesNotMatch(@"(^|; )s\d", text));
        Assert.Contains(told, text => text.Length > 10);
    }

    private static int ColumnOf(Report report, string name) =>
        report.Parts[0].Columns.Index().First(column => column.Item.Name == name).Index;

    private static async Task<Report> FillAsync(WorkshopSite site)
    {
        using var scope = site.Services.CreateScope();
        var filled = await scope
            .ServiceProvider.GetRequiredService<PackDesk>()
            .FillAsync(
                Actor.LocalAdministrator,
                new ReportRequest("projects", new PlaceCode(WorkshopSite.Programme)),
                "en",
                Cancellation
            );
        Assert.Null(filled.Refusal?.Code);
        return filled.Value!;
    }
}
