using CityBraid.Cooperation;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Indicators;

/// <summary>A city's logframe follows its programme's, row by row, as far as the city wants.</summary>
public sealed class LogframeRowsTests(Browser browser)
{
    private const string Child = "/logframes/nagpur-logframe";

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("th", 375)]
    public async Task Rows_are_taken_over_written_taken_out_and_follow_what_the_parent_says(
        string lang,
        int width
    )
    {
        await using var site = await OpenAsync();
        await using var officer = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Secretary, width)
        );
        await officer.GoAsync($"{Child}/rows");
        await officer.PressAsync("ตาม", "Follow");
        await officer.CheckAsync();
        var rows = officer.Page.GetByTestId("rows").Locator("tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(3);
        foreach (var row in new[] { "goal", "outcome", "activity" })
        {
            await officer.TickAsync($"above/{row}");
        }

        await officer.PressAsync("รับมา", "Take over");
        await officer.GoAsync(Child);
        await Assertions.Expect(officer.Page.GetByTestId("inherited")).ToHaveCountAsync(3);
        await officer.ExpectAsync("Wards are clean");
        await officer.ExpectAsync("กิจกรรมไม่มีกรอบเวลา", "The activity has no time frame");

        await officer.GoAsync("/records/logframe/nagpur-logframe/grid");
        var cell = officer.Page.Locator($"[name='c/outcome/text/{lang}']");
        Assert.Equal(string.Empty, await cell.InputValueAsync());
        await cell.FillAsync("Nagpur's households segregate");
        await officer.SaveAsync();
        await officer.GoAsync($"{Child}/rows");
        await officer.TickAsync("here/activity");
        await officer.PressAsync("ถอนออก", "Take out");
        await officer.CheckAsync();

        await RenameAsync(site);
        await officer.GoAsync(Child);
        await officer.ExpectAsync("Wards are clean and green");
        await officer.ExpectAsync("Nagpur's households segregate");
        await Assertions.Expect(officer.Page.GetByTestId("inherited")).ToHaveCountAsync(2);
        Assert.DoesNotContain(
            "Train everybody",
            await officer.Page.InnerTextAsync("main"),
            StringComparison.Ordinal
        );
        Assert.Empty(officer.Noises);
    }

    [Fact]
    public async Task Cells_with_lines_and_unknown_choices_are_pasted_as_they_lie_and_named()
    {
        await using var site = await OpenAsync();
        await using var officer = await WorkshopWindow.OfSecretaryAsync(browser, site, "en");
        await officer.GoAsync("/records/logframe/nagpur-logframe/grid");
        await officer
            .Page.Locator("[data-grid] tbody tr select")
            .First.EvaluateAsync(
                """
                (cell, text) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
                }
                """,
                "Goal\t1\t\"Clean\n\"\"green\"\" wards\"\nImpact\t2\tPeople are well\n"
            );

        var rows = officer.Page.Locator("[data-grid] tbody tr");
        await Assertions
            .Expect(rows.Nth(0).Locator("input:not([type=checkbox])").Nth(1))
            .ToHaveValueAsync("Clean \"green\" wards");
        await Assertions
            .Expect(rows.Nth(1).Locator("input:not([type=checkbox])").Nth(1))
            .ToHaveValueAsync("People are well");
        await officer.ExpectAsync("“Impact”");
        await Assertions.Expect(rows.Nth(1).Locator("select").First).ToHaveValueAsync(string.Empty);
        await officer.CheckAsync();

        var count = await rows.CountAsync();
        await rows.Last.Locator("input").First.FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(rows).ToHaveCountAsync(count + 1);
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("th", 375)]
    public async Task Targets_stand_beside_what_was_approved_period_by_period(string lang, int width)
    {
        await using var site = await OpenAsync();
        await site.SaveAsync(
            RecordKind.IndicatorReport,
            "nagpur-2020",
            ("indicator", "segregated"),
            ("date", "2020"),
            ("project", "nagpur-nexus"),
            ("numerator", "275000"),
            ("denominator", "500000")
        );
        await using var approver = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Approver, width)
        );
        await approver.GoAsync("/indicators/reports");
        await approver.TickAsync("report/nagpur-2020");
        await approver.PressAsync("อนุมัติ", "Approve");
        await approver.GoAsync("/logframes/programme-logframe");
        await approver.GoAsync(Child);
        await approver.GoAsync("/projects/nagpur-nexus");
        await site.SaveAsync(
            RecordKind.Logframe,
            "nagpur-logframe",
            ("name/en", "Logframe of Nagpur"),
            ("project", "nagpur-nexus"),
            ("follows", "programme-logframe"),
            ("levels/outcome/follows", "outcome")
        );

        await approver.GoAsync(Child);

        var periods = approver.Page.GetByTestId("progress").Locator("tbody tr");
        await Assertions.Expect(periods).ToHaveCountAsync(3);
        await Assertions.Expect(periods.Nth(0)).ToContainTextAsync("40.0 %");
        await Assertions.Expect(periods.Nth(1)).ToContainTextAsync("55.0 %");
        await Assertions.Expect(periods.Nth(1)).ToContainTextAsync("46.7 %");
        await Assertions.Expect(periods.Nth(2)).ToContainTextAsync("80.0 %");
        Assert.Empty(approver.Noises);
    }

    private static Task RenameAsync(WorkshopSite site) =>
        site.SaveAsync(RecordKind.Logframe, "programme-logframe", Parent("Wards are clean and green"));

    private static (string, string)[] Parent(string goal) =>
        [
            ("name/en", "Logframe of the programme"),
            ("name/th", "กรอบของแผนงาน"),
            ("project", "programme"),
            ("levels/goal/level", "goal"),
            ("levels/goal/text/en", goal),
            ("levels/outcome/level", "outcome"),
            ("levels/outcome/text/en", "Households segregate waste"),
            ("levels/outcome/measured_by/segregated", "1"),
            ("levels/outcome/assumption/en", "Crews collect it apart"),
            ("levels/activity/level", "activity"),
            ("levels/activity/text/en", "Train everybody"),
        ];

    private static async Task<WorkshopSite> OpenAsync()
    {
        var site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, TestContext.Current.CancellationToken);
        await site.SaveAsync(RecordKind.Project, "programme", ("name/en", "Programme"));
        await site.SaveAsync(
            RecordKind.Project,
            "nagpur-nexus",
            ("name/en", "Nagpur nexus project"),
            ("parent", "programme")
        );
        await site.SaveAsync(
            RecordKind.Indicator,
            "segregated",
            ("name/en", "Households with segregated waste"),
            ("name/th", "ครัวเรือนที่แยกขยะ"),
            ("type", "percentage"),
            ("unit", "%"),
            ("every", "year"),
            ("milestones/a/form", "baseline"),
            ("milestones/a/date", "2019"),
            ("milestones/a/value", "40"),
            ("milestones/b/form", "target"),
            ("milestones/b/date", "2025"),
            ("milestones/b/value", "80")
        );
        await site.SaveAsync(RecordKind.Logframe, "programme-logframe", Parent("Wards are clean"));
        await site.SaveAsync(
            RecordKind.Logframe,
            "nagpur-logframe",
            ("name/en", "Logframe of Nagpur"),
            ("project", "nagpur-nexus")
        );
        return site;
    }
}
