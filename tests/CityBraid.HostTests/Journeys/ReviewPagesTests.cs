using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Journeys;

/// <summary>An inventory that is closed and verified, in a browser, on a desk and on a phone.</summary>
public sealed class ReviewPagesTests(Web.Browser browser)
{
    private const string Inventory = "/khon-kaen/inventories/2019";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestEngine.Sqlite, "th")]
    [InlineData(TestEngine.Postgres, "en")]
    public async Task A_closed_inventory_is_verified_by_somebody_from_outside(TestEngine engine, string lang)
    {
        await using var site = await OfficerSite.OpenAsync(engine, Cancellation);
        await site.ImportAsync(Cancellation);
        await StateKeysAsync(site);
        await using var officer = await WindowAsync(site, lang, OfficerSite.Officer);
        await using var reviewer = await WindowAsync(site, lang, OfficerSite.Reviewer);
        await using var approver = await WindowAsync(site, lang, OfficerSite.Approver);
        await using var verifier = await WindowAsync(site, lang, OfficerSite.Verifier);

        await officer.GoAsync($"{Inventory}/review");
        await officer.ClickAsync(officer.Button("ส่งตรวจ", "Send for review"));
        await DecideAsync(reviewer, "อนุมัติ", "Approve", "เสร็จ (อนุมัติแล้ว)", "Done (approved)");
        await DecideAsync(approver, "ปิดบัญชี", "Close", "เสร็จ (ปิดแล้ว)", "Done (closed)");
        await LookAsync(approver, $"{Inventory}/review", "review");

        await OpenFindingAsync(verifier);
        await officer.GoAsync($"{Inventory}/versions/1/verification");
        await officer.FillAsync(officer.Page.Locator("#reply-1"), "The receipts are in the cabinet.");
        await officer.ClickAsync(officer.Button("ตอบ", "Answer"));
        await SignAsync(verifier);

        await LookAsync(officer, $"{Inventory}/versions/1", "version");
        await Assertions.Expect(officer.Page.GetByTestId("total")).ToHaveTextAsync("490,000 tCO2e");
        await ChooseBaseYearAsync(officer);
        Assert.DoesNotContain(
            new[] { officer, reviewer, approver, verifier }.SelectMany(window => window.Noises),
            noise => !IsOfRefusal(noise)
        );
    }

    /// <summary>A form that is told what is wrong with it is an error to a browser.</summary>
    private static bool IsOfRefusal(string noise) =>
        noise.Contains("409", StringComparison.Ordinal) || noise.Contains("422", StringComparison.Ordinal);

    private async Task<OfficerWindow> WindowAsync(OfficerSite site, string lang, string who)
    {
        var window = await OfficerWindow.OpenAsync(browser, site, lang);
        await window.SignInAsync(who);
        return window;
    }

    private static async Task DecideAsync(
        OfficerWindow window,
        string thai,
        string english,
        string thaiState,
        string englishState
    )
    {
        await window.GoAsync($"{Inventory}/review");
        await window.ClickAsync(window.Button(thai, english));
        await Assertions
            .Expect(window.Page.GetByTestId("state"))
            .ToHaveTextAsync(window.Say(thaiState, englishState));
    }

    /// <summary>The largest numbers are in the sample, and all come out as stated.</summary>
    private static async Task OpenFindingAsync(OfficerWindow verifier)
    {
        await LookAsync(verifier, $"{Inventory}/versions/1/verification", "verification");
        var sample = verifier.Page.Locator("section[aria-labelledby=sample]");
        await Assertions.Expect(sample).ToContainTextAsync("129,600");
        await Assertions.Expect(sample.Locator(".tag.wrong")).ToHaveCountAsync(0);
        await verifier.ChooseAsync(verifier.Page.Locator("#row"), "II.1.1-fuel.diesel.road");
        await verifier.FillAsync(verifier.Page.Locator("#found"), "Where are the receipts?");
        await verifier.ClickAsync(
            verifier.Page.GetByRole(
                AriaRole.Button,
                new() { Name = verifier.Say("เปิดข้อค้นพบ", "Open a finding"), Exact = true }
            )
        );
        await Assertions
            .Expect(verifier.Page.Locator("#finding-1"))
            .ToContainTextAsync("Where are the receipts?");
    }

    /// <summary>An opinion without reserve waits for the finding; what was written stays.</summary>
    private static async Task SignAsync(OfficerWindow verifier)
    {
        const string Statement = "Nothing came to light that would make it wrong.";
        var sign = verifier.Button("ลงนามความเห็น", "Sign the opinion");
        await verifier.GoAsync($"{Inventory}/versions/1/verification");
        await verifier.FillAsync(verifier.Page.Locator("#statement"), Statement);
        await verifier.ClickAsync(sign);
        await Assertions.Expect(verifier.Page.Locator("#statement")).ToHaveValueAsync(Statement);

        await verifier.FillAsync(verifier.Page.Locator("#reply-1"), "Seen.");
        await verifier.ClickAsync(verifier.Button("ปิดข้อค้นพบ", "Close the finding"));
        await verifier.FillAsync(verifier.Page.Locator("#statement"), Statement);
        await verifier.ClickAsync(sign);
        await Assertions.Expect(verifier.Page.Locator("#opinion")).ToBeVisibleAsync();
        await LookAsync(verifier, $"{Inventory}/versions/1/verification", "opinion");
    }

    private static async Task ChooseBaseYearAsync(OfficerWindow officer)
    {
        await officer.GoAsync("/khon-kaen/inventories/series");
        await officer.FillAsync(officer.Page.Locator("main [name=year]"), "๒๕๖๒");
        await officer.FillAsync(officer.Page.Locator("main [name=reason]"), "The first whole year.");
        await officer.ClickAsync(officer.Button("เลือกปีฐาน", "Choose the base year"));
        await Assertions
            .Expect(officer.Page.GetByRole(AriaRole.Main))
            .ToContainTextAsync("The first whole year.");
        await LookAsync(officer, "/khon-kaen/inventories/series", "series");
    }

    private static async Task LookAsync(OfficerWindow window, string path, string name)
    {
        foreach (var width in new[] { 1280, 375 })
        {
            await window.Page.SetViewportSizeAsync(width, 812);
            await window.GoAsync(path);
            await window.CheckAsync();
            if (Environment.GetEnvironmentVariable("CITYBRAID_PICTURES") is { Length: > 0 } album)
            {
                var file = Path.Combine(album, $"{name}-{window.Say("th", "en")}-{width}.png");
                await window.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
            }
        }

        await window.Page.SetViewportSizeAsync(1280, 812);
    }

    /// <summary>States that nothing else occurs.</summary>
    private static async Task StateKeysAsync(OfficerSite site)
    {
        using var scope = site.Services.CreateScope();
        var (place, admin) = (new PlaceCode(OfficerSite.Place), Actor.LocalAdministrator);
        var compiled = await scope
            .ServiceProvider.GetRequiredService<CompileInventory>()
            .RunAsync(admin, new CompileRequest(place, 2019), Cancellation);
        var keys = compiled.Value!.OpenReferences.Select(reference => new StatedNotation(
            reference.Code,
            NotationKey.NotOccurring,
            string.Empty
        ));
        var stated = await scope
            .ServiceProvider.GetRequiredService<StateNotations>()
            .RunAsync(admin, new NotationRequest(place, 2019, [.. keys]), Cancellation);
        Assert.Null(stated.Refusal?.Code);
    }
}
