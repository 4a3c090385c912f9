using CityBraid.Cooperation;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Indicators;

/// <summary>
/// Whoever decides sees what waits on all indicators and what it is made of, and who is silent.
/// </summary>
public sealed class ReportDeskTests(Browser browser)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("th", 375)]
    public async Task Reports_of_several_indicators_are_decided_on_in_one_place(string lang, int width)
    {
        await using var site = await OpenAsync();
        await using var approver = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Approver, width)
        );
        await approver.GoAsync("/indicators");
        await approver.FollowAsync(
            "รายงานที่รอตัดสินใจ และผู้ที่ยังไม่รายงาน",
            "Reports to decide on, and who has not reported"
        );
        await approver.CheckAsync();
        var rows = approver.Page.GetByTestId("reports").Locator("tbody tr");
        await Assertions.Expect(rows.First).ToBeVisibleAsync();
        var before = await rows.CountAsync();
        await approver.ExpectAsync("275,000");
        await approver.ExpectAsync("ward: Ward 1: 125,000 / 250,000");
        await approver.ExpectAsync("training-of-all");

        await approver.TickAsync("report/nagpur-2020");
        await approver.TickAsync("report/trained-2020");
        await SwitchAsync(approver);
        Assert.True(await approver.Page.Locator("[name='report/nagpur-2020']").IsCheckedAsync());
        await approver.PressAsync("อนุมัติ", "Approve");
        await Assertions.Expect(rows).ToHaveCountAsync(before - 2);
        await approver.TickAsync("report/trained-2021");
        await approver.PressAsync("ส่งคืน", "Return");
        await Assertions.Expect(approver.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(1);
        await approver.TickAsync("report/trained-2021");
        await approver.FillAsync("note", "Which month?");
        await approver.PressAsync("ส่งคืน", "Return");
        await Assertions.Expect(rows).ToHaveCountAsync(before - 3);

        var missing = approver
            .Page.GetByTestId("missing")
            .Locator(
                "tbody tr",
                new() { HasText = approver.Say("ครัวเรือนที่แยกขยะ", "Households with segregated") }
            );
        await Assertions.Expect(missing.First).ToContainTextAsync("Nagpur");
        await approver.CheckAsync();
        Assert.Empty(approver.Noises);
    }

    /// <summary>To the other language and back: what is ticked stays.</summary>
    private static async Task SwitchAsync(WorkshopWindow approver)
    {
        var lang = approver.Say("th", "en");
        foreach (var language in new[] { approver.Say("en", "th"), lang })
        {
            await approver.Page.EvaluateAsync(
                "value => document.querySelector(`button[name=switch][value=${value}]`).click()",
                language
            );
            await approver.Page.WaitForURLAsync($"**/{language}/**");
        }
    }

    private static async Task<WorkshopSite> OpenAsync()
    {
        var site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, TestContext.Current.CancellationToken);
        await site.SaveAsync(RecordKind.Location, "nagpur", ("name/en", "Nagpur"), ("country", "in"));
        await site.SaveAsync(
            RecordKind.Indicator,
            "segregated",
            ("name/en", "Households with segregated waste"),
            ("name/th", "ครัวเรือนที่แยกขยะ"),
            ("type", "percentage"),
            ("unit", "%"),
            ("every", "year"),
            ("formula", "apart / all_of_them * 100"),
            ("variables/a/variable", "apart"),
            ("variables/a/label/en", "Households that segregate"),
            ("variables/b/variable", "all_of_them"),
            ("variables/b/label/en", "All households")
        );
        await site.SaveAsync(
            RecordKind.Indicator,
            "trained",
            ("name/en", "People trained"),
            ("name/th", "ผู้ผ่านการอบรม"),
            ("type", "number"),
            ("unit", "persons trained")
        );
        await site.SaveAsync(
            RecordKind.IndicatorReport,
            "nagpur-2020",
            ("indicator", "segregated"),
            ("date", "2020"),
            ("location", "nagpur"),
            ("inputs/a/variable", "apart"),
            ("inputs/a/value", "275000"),
            ("inputs/b/variable", "all_of_them"),
            ("inputs/b/value", "500000"),
            ("parts/a/dimension", "ward"),
            ("parts/a/category", "Ward 1"),
            ("parts/a/numerator", "125000"),
            ("parts/a/denominator", "250000")
        );
        foreach (var year in new[] { "2020", "2021" })
        {
            await site.SaveAsync(
                RecordKind.IndicatorReport,
                $"trained-{year}",
                ("indicator", "trained"),
                ("date", year),
                ("value", "17"),
                ("joint", "training-of-all"),
                ("share", "0.6")
            );
        }

        return site;
    }
}
