using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Indicators;

/// <summary>
/// The page of an indicator tells budget years, the global value and what moved since the approval.
/// </summary>
public sealed class FiguresShownTests(Browser browser)
{
    private const string Code = "water-per-head";
    private const int PhoneWidth = 375;
    private const int DeskWidth = 1280;

    private static readonly PlaceCode Workspace = new(WorkshopSite.Programme);

    private static readonly (string, string)[] Fields =
    [
        ("name/en", "Water per head"),
        ("name/th", "น้ำต่อคน"),
        ("type", "number"),
        ("unit", "l"),
        ("formula", "per_head(used; heads)"),
        ("variables/a/variable", "used"),
        ("variables/a/unit", "m3"),
        ("variables/b/variable", "heads"),
        ("global/g/code", "6.4.1"),
        ("global/g/fit", "proxy"),
        ("global/g/conversion", "value * 0.8 + 2"),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", DeskWidth)]
    [InlineData("th", PhoneWidth)]
    public async Task Ratios_budget_years_global_values_and_later_changes_are_told(string lang, int width)
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await nexus.SaveAsync(RecordKind.Indicator, Code, [.. Fields, .. Milestone("300")]);
        await ReportAsync(nexus, "w1", "example-solar-nagpur", ("2018-10..2019-09", "100", "500"));
        await ReportAsync(nexus, "w2", "example-solar-nagpur", ("2019-10..2020-09", "110", "500"));
        await ReportAsync(nexus, "w3", "nagpur-nexus", ("2019-10..2020-09", "90", "300"));
        await ApproveAsync(nexus, "w1", "w2", "w3");
        await nexus.SaveAsync(RecordKind.Indicator, Code, [.. Fields, .. Milestone("260")]);

        await using var window = await WorkshopWindow.OfPersonAsync(
            browser,
            nexus,
            (lang, WorkshopSite.Secretary, width)
        );
        await window.GoAsync($"/indicators/{Code}");

        // 200,000 l for 800 heads; × 0.8 + 2.
        await window.ExpectAsync("250 l");
        await window.ExpectAsync("6.4.1 (ตัวแทน): 202", "6.4.1 (Proxy): 202");
        await window.ExpectAsync("1 ต.ค. 2562 – 30 ก.ย. 2563", "1 Oct 2019 – 30 Sep 2020");
        await Assertions
            .Expect(window.Page.GetByTestId("basis-changes"))
            .ToContainTextAsync("2025: 300 → 2025: 260");
        await window.CheckAsync();
        Assert.Empty(window.Noises);
    }

    private static (string, string)[] Milestone(string value) =>
        [("milestones/t/form", "target"), ("milestones/t/date", "2025"), ("milestones/t/value", value)];

    private static Task ReportAsync(
        WorkshopSite nexus,
        string code,
        string project,
        (string Date, string Used, string Heads) told
    ) =>
        nexus.SaveAsync(
            RecordKind.IndicatorReport,
            code,
            ("indicator", Code),
            ("project", project),
            ("date", told.Date),
            ("inputs/a/variable", "used"),
            ("inputs/a/value", told.Used),
            ("inputs/b/variable", "heads"),
            ("inputs/b/value", told.Heads)
        );

    private static async Task ApproveAsync(WorkshopSite nexus, params string[] reports)
    {
        using var scope = nexus.Services.CreateScope();
        var decided = await scope
            .ServiceProvider.GetRequiredService<DecideReports>()
            .RunAsync(
                new Actor(WorkshopSite.Approver, (_, _) => true),
                new ReportDecision(
                    Workspace,
                    ReportDeedKind.Approved,
                    [.. reports.Select(report => new SeenReport(report, 1))]
                ),
                Cancellation
            );
        Assert.Null(decided.Refusal?.Code);
    }
}
