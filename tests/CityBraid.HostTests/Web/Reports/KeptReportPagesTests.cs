using System.Text;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>A draft in the browser: worded, flagged by a changed fact, refreshed, published.</summary>
public sealed class KeptReportPagesTests(Browser browser)
{
    private const string Draft = "/reports/drafts/1";

    private static readonly PlaceCode City = new("power-city");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th", 375, TestEngine.Sqlite)]
    [InlineData("en", 1280, TestEngine.Postgres)]
    public async Task A_changed_fact_flags_a_draft_and_changes_no_published_report(
        string lang,
        int width,
        TestEngine engine
    )
    {
        await using var site = await WorkshopSite.OpenAsync(engine, Cancellation);
        await AddCityAsync(site);
        await using var writer = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Secretary, width)
        );
        await StartAsync(writer, lang);
        await WordAsync(writer, lang);

        await StateAsync(site, 2_400_000);
        await GoAsync(writer, lang, "/reports");
        await Assertions
            .Expect(writer.Page.GetByTestId("kept-1"))
            .ToContainTextAsync(writer.Say("ตัวเลขเปลี่ยน", "figures changed"));
        await GoAsync(writer, lang, Draft);
        await writer.ExpectAsync("ตัวเลขที่อ้างถึงเปลี่ยนไป", "A number beneath changed");
        await writer.ExpectAsync("1,200");
        await writer.PressAsync("ปรับตัวเลขให้เป็นปัจจุบัน", "Refresh figures");
        await Assertions
            .Expect(writer.Page.GetByTestId("changes"))
            .ToContainTextAsync(writer.Say("ตรงกับครั้งที่ปรับล่าสุด", "those of the last refresh"));
        await writer.Page.GotoAsync($"{writer.Page.Url}?edit=total");
        await writer.PressAsync("บันทึกถ้อยคำ", "Save the words");

        await using var approver = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Approver, width)
        );
        await PublishAsync(approver, lang);
        var before = await DownloadAsync(approver);

        await StateAsync(site, 3_000_000);
        await GoAsync(approver, lang, Draft);
        await approver.ExpectAsync("ความแตกต่างจากตัวเลขวันนี้", "Differences to today's figures");
        Assert.Equal(before, await DownloadAsync(approver));
        Assert.Empty(writer.Noises);
        Assert.Empty(approver.Noises);
    }

    private static async Task StartAsync(WorkshopWindow writer, string lang)
    {
        await GoAsync(writer, lang, "/reports");
        await writer.UnfoldAsync();
        await writer.PressAsync("ข้อมูลสำคัญของเมือง", "City fact sheet");
        Assert.EndsWith(Draft, writer.Page.Url, StringComparison.Ordinal);
        await writer.ExpectAsync("1,000");
        await writer.CheckAsync();
    }

    private static async Task WordAsync(WorkshopWindow writer, string lang)
    {
        await GoAsync(writer, lang, $"{Draft}?edit=total");
        await writer.FillAsync("words", "Only {inventory.none} t.");
        await writer.PressAsync("บันทึกถ้อยคำ", "Save the words");
        await writer.CheckAsync();
        await writer.ExpectAsync("inventory.none");
        await writer.FillAsync("words", "Less than before: {inventory.total} t.");
        await writer.PressAsync("บันทึกถ้อยคำ", "Save the words");
        await writer.ExpectAsync("Less than before: 1,000 t.");
        await writer.CheckAsync();
    }

    private static async Task PublishAsync(WorkshopWindow approver, string lang)
    {
        await GoAsync(approver, lang, Draft);
        await approver.FillAsync("confirm", "7");
        await approver.PressAsync("เผยแพร่", "Publish");
        await approver.ExpectAsync("ให้พิมพ์เลขที่รายงาน", "type the report's number");
        await approver.FillAsync("confirm", "1");
        await approver.PressAsync("เผยแพร่", "Publish");
        await approver.ExpectAsync("SHA-256");
        await approver.ExpectAsync("Less than before: 1,200 t.");
        await approver.CheckAsync();
    }

    private static async Task<byte[]> DownloadAsync(WorkshopWindow window)
    {
        var download = await window.Page.RunAndWaitForDownloadAsync(() =>
            window.Page.GetByRole(AriaRole.Link, new() { Name = "XLSX" }).First.ClickAsync()
        );
        return await File.ReadAllBytesAsync(await download.PathAsync(), Cancellation);
    }

    private static async Task GoAsync(WorkshopWindow window, string lang, string path)
    {
        await window.GoToAsync($"/{lang}/{City}{path}");
        await window.CheckAsync();
    }

    private static async Task AddCityAsync(WorkshopSite site)
    {
        using var scope = site.Services.CreateScope();
        var (rooms, admin) = (scope.ServiceProvider, Actor.LocalAdministrator);
        var names = new LocalText("en", "Power City");
        var place = new Place
        {
            Code = City,
            Kind = PlaceKind.City,
            Country = "TH",
            Names = names,
        };
        var workspace = new Workspace
        {
            Code = City,
            Kind = WorkspaceKind.City,
            Names = names,
        };
        Succeed(await rooms.GetRequiredService<AddPlace>().RunAsync(admin, place, Cancellation));
        Succeed(await rooms.GetRequiredService<CreateWorkspace>().RunAsync(admin, workspace, Cancellation));
        foreach (
            var (name, role) in new[]
            {
                (WorkshopSite.Secretary, Role.Contributor),
                (WorkshopSite.Approver, Role.Approver),
            }
        )
        {
            var member = new MemberRequest(City, name, role);
            Succeed(await rooms.GetRequiredService<SetMember>().RunAsync(admin, member, Cancellation));
        }

        await StateAsync(site, 2_000_000);
    }

    /// <summary>Puts the power that homes used on record; half a kilogram of CO2e for each kWh.</summary>
    private static async Task StateAsync(WorkshopSite site, int hours)
    {
        var table = FormattableString.Invariant(
            $"""
            variable,period,value,unit,factor,factor_unit,source
            electricity.residential,2019,{hours},kWh,0.5,kgCO2e/kWh,Bills
            """
        );
        using var scope = site.Services.CreateScope();
        var content = new MemoryStream(Encoding.UTF8.GetBytes(table));
        var request = new ImportRequest(content, "bills.csv", City);
        var imported = await scope
            .ServiceProvider.GetRequiredService<ImportFacts>()
            .RunAsync(Actor.LocalAdministrator, request, Cancellation);
        Succeed(imported);
        Assert.False(imported.Value!.IsRefused, string.Join('\n', imported.Value.Findings));
    }

    private static void Succeed<T>(Result<T> result)
        where T : notnull => Assert.Null(result.Refusal?.Code);
}
