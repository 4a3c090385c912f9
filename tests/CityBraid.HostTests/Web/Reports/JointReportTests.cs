using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>
/// A joint report is drafted from records, signed by two agencies section by section, and published; another
/// outline of the same facts takes no typing.
/// </summary>
public sealed class JointReportTests(Browser browser)
{
    private const string Draft = "/reports/drafts/1";
    private const string Partner = "partner@nexus.example";

    private static readonly string[] Sections = ["joint-background", "joint-activities", "joint-outlook"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("th", 375)]
    public async Task A_joint_report_is_signed_by_two_agencies_and_published(string lang, int width)
    {
        await using var site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await AddPartnerAsync(site);
        await using var writer = await OpenAsync(site, lang, WorkshopSite.Secretary, width);
        await writer.GoToAsync($"/zh/{WorkshopSite.Programme}/reports");
        await writer.UnfoldAsync();
        await writer.PressAsync("联合进度报告", "联合进度报告");
        await writer.ExpectAsync("最近和当前活动");
        await writer.CheckAsync();

        await using var approver = await OpenAsync(site, lang, WorkshopSite.Approver, width);
        await approver.GoAsync(Draft);
        await Assertions
            .Expect(approver.Page.GetByTestId("blockers"))
            .ToContainTextAsync(approver.Say("ลงนามจาก 2 หน่วยงาน", "signatures of 2 organisations"));
        await SignAsync(approver, "UN-Habitat");
        await using var partner = await OpenAsync(site, lang, Partner, width);
        await partner.GoAsync(Draft);
        await SignAsync(partner, "UNEP");
        await Assertions.Expect(partner.Page.GetByTestId("section-joint-outlook")).ToContainTextAsync("2/2");

        await partner.FillAsync("confirm", "1");
        await partner.PressAsync("เผยแพร่", "Publish");
        await partner.ExpectAsync("SHA-256");
        await partner.CheckAsync();
        Assert.Empty(partner.Noises);
    }

    [Fact]
    public async Task Both_outlines_of_a_joint_report_say_the_same_figures()
    {
        await using var site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);

        var joint = await FiguresAsync(site, "joint-report");
        var own = await FiguresAsync(site, "agency-report");

        Assert.Equal(joint, own);
        // By hand, out of examples/cooperation/urban-nexus.json.
        Assert.Equal(
            (4m, 4m, 5m, 7m),
            (
                joint["records.country-group.urban-nexus-countries"],
                joint["records.project"],
                joint["records.challenge"],
                joint["records.meeting"]
            )
        );
    }

    private static async Task<IReadOnlyDictionary<string, decimal>> FiguresAsync(
        WorkshopSite site,
        string pack
    )
    {
        using var scope = site.Services.CreateScope();
        var filling = scope.ServiceProvider.GetRequiredService<IReportFilling>();
        var request = new ReportRequest(pack, new PlaceCode(WorkshopSite.Programme));
        var filled = await filling.FillAsync(Actor.LocalAdministrator, request, "en", Cancellation);
        return new SortedDictionary<string, decimal>(
            filled
                .Value!.Parts.SelectMany(part => part.Texts)
                .SelectMany(text => text.Runs)
                .Select(run => run.Figure)
                .OfType<Figure>()
                .DistinctBy(figure => figure.Key)
                .ToDictionary(figure => figure.Key, figure => figure.Value, StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    private static async Task SignAsync(WorkshopWindow window, string organisation)
    {
        foreach (var section in Sections)
        {
            var row = window.Page.GetByTestId($"section-{section}");
            await row.Locator("[name=organisation]").FillAsync(organisation);
            await row.GetByRole(AriaRole.Button).ClickAsync();
            await Assertions
                .Expect(window.Page.GetByTestId($"section-{section}"))
                .ToContainTextAsync($"{organisation}:");
        }

        await window.CheckAsync();
    }

    private async Task<WorkshopWindow> OpenAsync(WorkshopSite site, string lang, string person, int width) =>
        await WorkshopWindow.OfPersonAsync(browser, site, (lang, person, width));

    private static async Task AddPartnerAsync(WorkshopSite site)
    {
        using var scope = site.Services.CreateScope();
        var (rooms, admin) = (scope.ServiceProvider, Actor.LocalAdministrator);
        var person = new NewPerson(Partner, "partner", "en", WorkshopSite.Password);
        var member = new MemberRequest(new PlaceCode(WorkshopSite.Programme), Partner, Role.Approver);
        Assert.Null(
            (await rooms.GetRequiredService<AddPerson>().RunAsync(admin, person, Cancellation)).Refusal
        );
        Assert.Null(
            (await rooms.GetRequiredService<SetMember>().RunAsync(admin, member, Cancellation)).Refusal
        );
    }
}
