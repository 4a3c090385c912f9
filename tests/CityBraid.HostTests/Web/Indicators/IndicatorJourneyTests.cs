using CityBraid.Cooperation;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Indicators;

/// <summary>
/// A national focal point makes a global indicator one that cities can measure, and they report on it. Cities
/// and quantities are invented.
/// </summary>
public sealed class IndicatorJourneyTests(Browser browser)
{
    private const string Indicator = "households-with-segregated-waste-collection";

    private static readonly string[] Programmes = ["Swachh Bharat", "Housing for All", "Smart City", "AMRUT"];

    [Theory]
    [InlineData(TestEngine.Sqlite, "en", 1280)]
    [InlineData(TestEngine.Postgres, "th", 375)]
    public async Task An_indicator_is_localised_reported_on_approved_and_put_together(
        TestEngine engine,
        string lang,
        int width
    )
    {
        await using var site = await WorkshopSite.OpenAsync(engine, TestContext.Current.CancellationToken);
        await FillAsync(site);
        await using var officer = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Secretary, width)
        );
        await using var approver = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Approver, width)
        );

        await LocaliseAsync(officer);
        await ReportAsync(officer, ("nagpur", "2019", "200,000", "500,000"));
        await ReportAsync(officer, ("nagpur", "2020", "275,000", "500,000"));
        await ReportAsync(officer, ("rajkot", "2020", "180,000", "300,000"));
        await approver.GoAsync($"/indicators/{Indicator}");
        await approver.ExpectAsync("ยังไม่มีรายงานที่ได้รับอนุมัติ", "there is no value");
        foreach (var box in await approver.Page.Locator("[data-testid=reports] input").AllAsync())
        {
            await box.CheckAsync();
        }

        await approver.PressAsync("อนุมัติ", "Approve");
        await approver.CheckAsync();
        await LookAtValuesAsync(approver);
        Assert.Empty(officer.Noises.Concat(approver.Noises));
    }

    private static async Task FillAsync(WorkshopSite site)
    {
        foreach (var (code, name) in new[] { ("nagpur", "Nagpur"), ("rajkot", "Rajkot") })
        {
            await site.SaveAsync(
                RecordKind.Location,
                code,
                ("name/en", name),
                ("name/th", name),
                ("type", "city"),
                ("country", "in"),
                ("synthetic", "1")
            );
            await site.SaveAsync(
                RecordKind.Project,
                $"{code}-nexus",
                ("name/en", $"{name} nexus project"),
                ("name/th", $"โครงการ {name}"),
                ("countries/in", "1"),
                ("synthetic", "1")
            );
        }
    }

    /// <summary>Steps 1 to 3: four programmes, a target, a formula that names what is not there.</summary>
    private static async Task LocaliseAsync(WorkshopWindow officer)
    {
        await officer.GoAsync("/indicators?country=in&sdg=11.6");
        await Assertions.Expect(officer.Page.GetByTestId("programmes").Locator("li")).ToHaveCountAsync(4);
        foreach (var programme in Programmes.Where(_ => officer.Say("th", "en") == "en"))
        {
            await officer.ExpectAsync(programme);
        }

        await officer.Page.Locator("main a[href*='/indicators/new?sdg=11.6.1']").First.ClickAsync();
        await officer.CheckAsync();
        await officer.FillAsync("name/en", "Households with segregated waste collection");
        await officer.FillAsync("name/th", "ครัวเรือนที่แยกขยะ");
        await officer.ChooseAsync("fit", "proxy");
        await officer.TickAsync("programmes/in-swachh");
        await officer.ChooseAsync("type", "percentage");
        await officer.FillAsync("unit", "%");
        await officer.FillAsync("formula", "segregated_hh / total_hhs * 100");
        await officer.FillAsync(
            "variables",
            "segregated_hh: Households with segregated collection\ntotal_hh: All households"
        );
        await officer.PressAsync("ตรวจสูตร", "Check the formula");
        await officer.ExpectAsync("total_hhs");
        await officer.FillAsync("formula", "segregated_hh / total_hh * 100");
        await officer.FillAsync("trial", "segregated_hh: 40\ntotal_hh: 100");
        await officer.PressAsync("ตรวจสูตร", "Check the formula");
        await Assertions.Expect(officer.Page.GetByTestId("trial")).ToContainTextAsync("40");
        await officer.ChooseAsync("scale", "ward");
        await officer.ChooseAsync("every", "month");
        await officer.FillAsync("data_source/en", "ULB SWM register");
        await officer.FillAsync("places_count", "100");
        await officer.FillAsync("coverage_min", "50");
        await officer.ChooseAsync("better", "more");
        await officer.FillAsync("baseline/date", officer.Say("๒๕๖๒", "2019"));
        await officer.FillAsync("baseline/value", "40");
        await officer.FillAsync("target/date", "2025");
        await officer.FillAsync("target/value", "80");
        await officer.SaveAsync();
        await officer.CheckAsync();
    }

    /// <summary>Step 4: what a city reports.</summary>
    private static async Task ReportAsync(
        WorkshopWindow officer,
        (string City, string Year, string Above, string Below) report
    )
    {
        await officer.GoAsync($"/indicators/{Indicator}/reports/new");
        await officer.FillAsync("date", report.Year);
        await officer.ChooseAsync("location", report.City);
        await officer.ChooseAsync("project", $"{report.City}-nexus");
        await officer.FillAsync("input/segregated_hh", report.Above);
        await officer.FillAsync("input/total_hh", report.Below);
        await SwitchAsync(officer);
        await officer.SaveAsync();
    }

    /// <summary>To the other language and back: what is typed stays.</summary>
    private static async Task SwitchAsync(WorkshopWindow officer)
    {
        var lang = officer.Say("th", "en");
        foreach (var language in new[] { officer.Say("en", "th"), lang })
        {
            await officer.Page.EvaluateAsync(
                "value => document.querySelector(`button[name=switch][value=${value}]`).click()",
                language
            );
            await officer.Page.WaitForURLAsync($"**/{language}/**");
        }
    }

    /// <summary>Steps 4 and 5: 455,000 of 800,000 and not a mean of percentages; ahead of its path.</summary>
    private static async Task LookAtValuesAsync(WorkshopWindow reader)
    {
        var rows = reader.Page.GetByTestId("values").Locator("tbody tr");
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("56.9 %");
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("455,000 / 800,000");
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("46.7 %");
        await Assertions
            .Expect(rows.Nth(0))
            .ToContainTextAsync(reader.Say("เร็วกว่าเส้นทาง", "Ahead of path"));
        await Assertions
            .Expect(rows.Nth(0))
            .ToContainTextAsync(
                reader.Say(
                    "2 จาก 100 พื้นที่ (2 %) ไม่แสดงค่าระดับชาติเมื่อต่ำกว่า 50 %",
                    "2 of 100 places (2 %); the national value is withheld below 50 %"
                )
            );
        await reader.ExpectAsync("55.0 %");
        await reader.ExpectAsync("60.0 %");
        await reader.ExpectAsync("40.0 %");
        await reader.GoAsync("/indicators?sdg=11");
        await Assertions
            .Expect(reader.Page.Locator($"main table a[href$='/indicators/{Indicator}']"))
            .ToHaveCountAsync(1);
        await reader.ExpectAsync("56.9 %");
    }
}
