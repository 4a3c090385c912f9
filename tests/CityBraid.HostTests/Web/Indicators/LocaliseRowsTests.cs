using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Indicators;

/// <summary>
/// A local indicator may stand for several global ones and have several baselines and targets.
/// </summary>
public sealed class LocaliseRowsTests(Browser browser)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("th", 375)]
    public async Task Rows_are_added_without_script_and_labels_are_kept_in_their_languages(
        string lang,
        int width
    )
    {
        await using var site = await WorkshopSite.OpenAsync(
            TestEngine.Sqlite,
            TestContext.Current.CancellationToken
        );
        await using var officer = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Secretary, width)
        );
        await officer.GoAsync("/indicators/new?sdg=11.6.1");
        await officer.FillAsync("name/en", "Waste that is composted");
        await officer.ChooseAsync("fit", "proxy");
        await officer.PressAsync("เพิ่มตัวชี้วัดสากล", "Add a global indicator");
        await officer.FillAsync("sdg/2", "12.5.1");
        await officer.ChooseAsync("fit/2", "contributes");
        await officer.ChooseAsync("type", "number");
        await officer.FillAsync("formula", "green + food");
        await officer.FillAsync("variables", "green: Garden waste\nfood: Food waste");
        await officer.FillAsync($"labels/{officer.Say("en", "th")}", "food: Other name of food waste");
        await officer.PressAsync("เพิ่มค่าเป้าหมาย", "Add a target");
        await officer.FillAsync("baseline/date", "2019");
        await officer.FillAsync("baseline/value", "4");
        await officer.FillAsync("target/date", "2025");
        await officer.FillAsync("target/value", "8");
        await officer.FillAsync("target/date/2", "2030");
        await officer.FillAsync("target/value/2", "12");
        Assert.Equal("12.5.1", await officer.Page.InputValueAsync("[name='sdg/2']"));
        await officer.CheckAsync();
        await officer.SaveAsync();

        await officer.CheckAsync();
        foreach (var told in new[] { "11.6.1", "12.5.1", "Garden waste", "Food waste" })
        {
            await officer.ExpectAsync(told);
        }

        await officer.ExpectAsync(officer.Say("พ.ศ. 2573", "2030"));
        const string Report = "/urban-nexus/indicators/waste-that-is-composted/reports/new";
        await officer.GoToAsync($"/{lang}{Report}");
        await officer.ExpectAsync("Food waste");
        await officer.GoToAsync($"/{officer.Say("en", "th")}{Report}");
        await officer.ExpectAsync("Other name of food waste");
        Assert.Empty(officer.Noises);
    }
}
