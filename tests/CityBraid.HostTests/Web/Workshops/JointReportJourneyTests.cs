using CityBraid.Tests.Storage;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>Journey J4, steps 4 and 9: who shares what, and the framework of ASEAN and China.</summary>
public sealed class JointReportJourneyTests(Browser browser)
{
    private static readonly string[] Functions = ["design", "funding", "implementation", "monitoring"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shares_that_are_entered_tell_how_joint_a_project_is()
    {
        await using var site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await site.LoadAsync("unep-unhabitat", Cancellation);
        await using var secretary = await WorkshopWindow.OfSecretaryAsync(browser, site, "en");
        var rows = secretary.Page.Locator("#records tbody tr");

        await secretary.GoAsync("/projects?jointness=unknown");
        Assert.True(await rows.CountAsync() >= 6);
        await secretary.ExpectAsync("Blue land-sea planning on the coast of Kenya");
        await secretary.GoAsync("/records/project/ju-bluekenya/edit");
        foreach (var function in Functions)
        {
            await secretary.FillAsync($"f/partners/unep/{function}", "50");
            await secretary.FillAsync($"f/partners/unhabitat/{function}", "50");
        }

        await secretary.PressAsync("บันทึก", "Save");
        await Assertions.Expect(secretary.Page.GetByTestId("jointness")).ToContainTextAsync("Fully joint");
        await secretary.CheckAsync();
        await secretary.GoAsync("/projects");
        await secretary.ChooseAsync("jointness", "fully");
        await secretary.PressHereAsync("แสดง", "Show");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(rows).ToContainTextAsync("Blue land-sea planning");
        await secretary.GoAsync("/projects/example-shade-streets");
        await Assertions.Expect(secretary.Page.GetByTestId("jointness")).ToContainTextAsync("Partly joint");
        await secretary.ExpectAsync("100 %");
        await secretary.GoToAsync("/zh/urban-nexus/projects/ju-bluekenya");
        await Assertions.Expect(secretary.Page.GetByTestId("jointness")).ToContainTextAsync("完全联合");
        Assert.Empty(secretary.Noises);
    }

    [Fact]
    public async Task The_framework_of_asean_and_china_shows_its_directions_and_its_coverage()
    {
        await using var site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await site.LoadAsync("asean-china", Cancellation);
        await using var secretary = await WorkshopWindow.OfSecretaryAsync(browser, site, "th");

        await secretary.GoAsync("/frameworks/fw-asean-china-env-2021-2025");
        var coverage = secretary.Page.GetByTestId("coverage");
        await Assertions.Expect(coverage.Locator("tbody tr")).ToHaveCountAsync(10);
        await Assertions.Expect(coverage.Locator("tbody td")).ToHaveCountAsync(40);
        await secretary.GoAsync("/meetings/ev-ac-nfp-2022");
        await secretary.ExpectAsync("24 มิ.ย. 2565");
        await secretary.GoAsync("/records/agreement/mou-mangrove-2018");
        await secretary.ExpectAsync("9 พ.ค. 2561");
        Assert.Empty(secretary.Noises);
    }
}
