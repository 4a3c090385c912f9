using System.Net;
using System.Text.Json;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Ndc;

/// <summary>
/// Targets, measures and tables of contributions on their page (journey J5, step 10), and as files.
/// </summary>
public sealed class NdcPagesTests(Browser browser)
{
    private const string Page = "/urban-nexus/ndc";
    private const string Api = "/api/v1/workspaces/urban-nexus/ndc";
    private const int PhoneWidth = 375;
    private const int DeskWidth = 1280;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task Electricity_is_an_activity_and_refused_as_a_row_of_emissions(string lang)
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await WorkshopWindow.OfSecretaryAsync(browser, nexus, lang);

        await window.GoAsync("/ndc");
        await window.ExpectAsync("ไม่มีเงื่อนไข", "Unconditional");
        await window.ExpectAsync("ต่ำกว่ากรณีปกติ", "Below business as usual");
        await window.ExpectAsync("2553: 2 t CO2e", "2010: 2 t CO2e");
        await Assertions
            .Expect(window.Page.GetByTestId("ndc-activities"))
            .ToContainTextAsync(window.Say("ตัวชี้วัดกิจกรรม", "activity indicator"));
        var canvas = window.Page.Locator("#chart-measures .chart-canvas");
        await canvas.ScrollIntoViewIfNeededAsync();
        await canvas.Locator("svg").WaitForAsync();
        await window.UnfoldAsync();
        await window.ExpectAsync("2,464,800");
        await window.CheckAsync();
        await OnPhoneAsync(window);

        await window.GoAsync("/projects/example-solar-nagpur");
        await window.ExpectAsync("ไม่ได้ระบุ", "not stated");
        await Assertions
            .Expect(window.Page.GetByTestId("co-benefits"))
            .ToContainTextAsync(window.Say("งานบนหลังคา", "Jobs on roofs"));
        await OnPhoneAsync(window);

        await window.GoAsync("/records/ndc-emission/new");
        await FillAsync(window);
        await window.PressAsync("บันทึก", "Save");
        await window.ExpectAsync("นับที่โรงผลิตแล้ว", "counted at the plant");
        await Assertions.Expect(window.Page.Locator("[name='f/value']")).ToHaveValueAsync("120");
        await Assertions
            .Expect(window.Page.Locator("[name='f/activity']"))
            .ToHaveValueAsync("purchased-electricity");
        await window.CheckAsync();
        await OnPhoneAsync(window);

        await window.ChooseAsync("f/activity", "fuel-burnt");
        await window.SaveAsync();
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task The_tables_are_told_to_programs_with_what_each_number_comes_from()
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        using var client = new HttpClient { BaseAddress = nexus.Address };
        var text = await client.GetStringAsync(Api, Cancellation);
        using var document = JsonDocument.Parse(text);

        Assert.Equal(10, document.RootElement.GetProperty("tables").GetArrayLength());
        Assert.Contains("\"ndc-measure example-solar-roofs\"", text, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"not-validated\"", text, StringComparison.Ordinal);
        Assert.Contains(
            "\"activity_indicators\":[\"example-household-power\"]",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, $"{Api}/workbook"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, $"{Api}?country=xx"));
    }

    [Fact]
    public async Task Benefits_are_told_to_programs_and_a_share_that_is_not_stated_is_null()
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        using var client = new HttpClient { BaseAddress = nexus.Address };
        const string projects = "/api/v1/workspaces/urban-nexus/projects";
        var text = await client.GetStringAsync($"{projects}/example-solar-nagpur/benefits", Cancellation);
        using var document = JsonDocument.Parse(text);
        var shares = document.RootElement.GetProperty("shares").EnumerateArray().ToArray();

        Assert.Equal(3, shares.Length);
        Assert.Equal(JsonValueKind.Null, shares[^1].GetProperty("percent").ValueKind);
        Assert.Contains("\"goals\":[\"8.5.2\"]", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, $"{projects}/none/benefits"));
    }

    [Fact]
    public async Task A_file_has_the_same_numbers_for_every_reader()
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        using var client = new HttpClient { BaseAddress = nexus.Address };
        var thai = await client.GetStringAsync($"/th{Page}/II.6.csv", Cancellation);
        var english = await client.GetStringAsync($"/en{Page}/II.6.csv", Cancellation);

        Assert.Equal(Figures(english), Figures(thai));
        Assert.Contains("country,line,2018,2019,record,synthetic", english, StringComparison.Ordinal);
        Assert.Contains("India,total-with-land-use,2412000,2464800,,yes", english, StringComparison.Ordinal);
        foreach (var file in new[] { "tables.xlsx", "II.4.xlsx", "ii.4.csv?country=in" })
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, $"/en{Page}/{file}"));
        }

        foreach (var file in new[] { "II.11.csv", "II.4.exe", "II.4.csv?country=xx" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, $"/en{Page}/{file}"));
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    /// <summary>The lines without the names that are told in the reader's language.</summary>
    private static IEnumerable<string> Figures(string text) =>
        text.Split("\r\n").Select(line => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..]);

    private static async Task OnPhoneAsync(WorkshopWindow window)
    {
        await window.Page.SetViewportSizeAsync(PhoneWidth, 812);
        await window.CheckAsync();
        await window.Page.SetViewportSizeAsync(DeskWidth, 812);
    }

    private static async Task FillAsync(WorkshopWindow window)
    {
        await window.FillAsync("code", "nagpur-electricity");
        await window.ChooseAsync("f/country", "in");
        await window.ChooseAsync("f/basis", "inventory");
        await window.FillAsync("f/year", window.Say("2563", "2020"));
        await window.ChooseAsync("f/sector", "energy");
        await window.ChooseAsync("f/gas", "co2");
        await window.ChooseAsync("f/activity", "purchased-electricity");
        await window.FillAsync("f/value", "120");
        await window.FillAsync("f/unit", "kt CO2e");
    }
}
