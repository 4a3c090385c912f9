using System.Net;
using System.Text.Json;
using CityBraid.Kernel;
using CityBraid.Tests.Web.Accounts;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Cookie = Microsoft.Playwright.Cookie;

namespace CityBraid.Tests.Web;

/// <summary>Calculations kept in an inventory: by program, by page, and by page in a browser.</summary>
public sealed class CalculationTests(WebSite site, Browser browser)
{
    private const string Inputs = """
        { "deposits": [ { "year": 2007, "mass": { "value": 1000, "unit": "t" } } ],
          "waste": "food", "climate": "tropical-wet", "site": "managed" }
        """;

    private const string Calculator =
        "/en/methods/first-order-decay?deposits.0.year=2008&deposits.0.mass=1000&deposits.0.mass.unit=t"
        + "&waste=food&climate=tropical-wet&site=managed&until=2009&run=yes";

    private const string Query =
        "?deposits.0.year=2008&deposits.0.mass=1000&deposits.0.mass.unit=t"
        + "&waste=food&climate=tropical-wet&site=managed&until=2009";

    private static string Root(int year) =>
        FormattableString.Invariant($"/api/v1/places/{WebSite.ClosedTown}/inventories/{year}");

    [Fact]
    public async Task A_program_keeps_changes_withdraws_and_restores_a_calculation()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");
        const string Body = $$"""
            { "gpc": "III.1.1", "method": "first-order-decay", "inputs": {{Inputs}}, "source": "Scales" }
            """;

        var made = await guest.CallAsync(HttpMethod.Post, $"{Root(2008)}/calculations", Guest.Json(Body));
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var twice = await guest.CallAsync(HttpMethod.Post, $"{Root(2008)}/calculations", Guest.Json(Body));
        Assert.Equal(HttpStatusCode.Conflict, twice.Status);
        var total = await TotalAsync(guest);
        Assert.True(total > 0m);

        var changed = await guest.CallAsync(
            HttpMethod.Put,
            $"{Root(2008)}/calculations/1",
            Guest.Json(Body.Replace("1000", "2000", StringComparison.Ordinal))
        );
        Assert.Equal(2, JsonElement.Parse(changed.Text).GetProperty("revision").GetInt32());
        Assert.Equal(2m * total, await TotalAsync(guest));

        await guest.CallAsync(HttpMethod.Delete, $"{Root(2008)}/calculations/1");
        Assert.Null(await TotalAsync(guest));
        var restored = await guest.CallAsync(HttpMethod.Post, $"{Root(2008)}/calculations/1/restore");
        Assert.Equal(HttpStatusCode.OK, restored.Status);
        Assert.Equal(2m * total, await TotalAsync(guest));
        var unknown = await guest.CallAsync(HttpMethod.Delete, $"{Root(2008)}/calculations/9");
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        var refused = await guest.CallAsync(
            HttpMethod.Post,
            $"{Root(2008)}/calculations",
            Guest.Json(Body.Replace("III.1.1", "III.2.1", StringComparison.Ordinal))
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("inventory.reference-not-of-method", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_may_write_no_inventory_is_offered_to_keep_anything()
    {
        using var reader = await Guest.OfAsync(site, "Viewer");

        Assert.DoesNotContain("/keep?", (await site.GetAsync(Calculator)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/keep?", (await reader.GetAsync(Calculator)).Text, StringComparison.Ordinal);
        var page = await reader.GetAsync("/en/methods/first-order-decay/keep" + Query);
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
    }

    [Fact]
    public async Task A_page_keeps_a_calculation_and_says_what_is_wrong_with_it()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");
        var calculator = await guest.GetAsync(Calculator);
        var address = calculator.LinkOf("Keep in an inventory");

        var nothing = await guest.SendAsync(address, Fields(source: " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Contains("A calculation needs its source", nothing.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"2552\"", nothing.Text, StringComparison.Ordinal);
        var forged = await guest.PostAsync(address, Fields("Scales"));
        Assert.NotEqual(HttpStatusCode.Redirect, forged.Status);

        var kept = await guest.SendAsync(address, Fields("Scales"));
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        Assert.Equal($"/en/{WebSite.ClosedTown}/inventories/2009#calculations", kept.Header("Location"));
        var inventory = await guest.GetAsync(kept.Header("Location").Split('#')[0]);
        Assert.Contains("III.1.1-calculation-1", inventory.Text, StringComparison.Ordinal);

        var change = inventory.LinkOf("Change");
        var again = await guest.GetAsync(change);
        Assert.Contains("name=\"keep-number\" value=\"1\"", again.Text, StringComparison.Ordinal);
        var revised = await guest.SendAsync(
            again.LinkOf("Keep in an inventory"),
            [.. Fields("Scales of 2009"), ("keep-number", "1")]
        );
        Assert.Equal(HttpStatusCode.Redirect, revised.Status);
        var page = $"/en/{WebSite.ClosedTown}/inventories/2009";
        var token = Guest.TokenOf((await guest.GetAsync(page)).Text);
        var withdrawn = await guest.PostAsync($"{page}/calculations/1/withdraw", [("form-token", token)]);
        var undo = await guest.GetAsync(withdrawn.Header("Location"));
        Assert.Contains("is withdrawn.", undo.Words, StringComparison.Ordinal);
        Assert.Contains($"{page}/calculations/1/restore", undo.Text, StringComparison.Ordinal);
        await guest.PostAsync($"{page}/calculations/1/restore", [("form-token", Guest.TokenOf(undo.Text))]);
        var trace = await guest.GetAsync($"{page}/trace/III.1.1-calculation-1");
        Assert.Contains("number 1, revision 4", trace.Words, StringComparison.Ordinal);
        Assert.Contains("Scales of 2009", trace.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_landfill_is_kept_and_its_trace_is_read_in_a_browser()
    {
        await using var window = await browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1280, Height = 812 },
            }
        );
        await SignInAsync(window);
        var page = await window.NewPageAsync();
        var address = Calculator.Replace("2009", "2010", StringComparison.Ordinal);
        await page.GotoAsync(new Uri(site.Address, address).ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Keep in an inventory" }).ClickAsync();
        await Accessibility.AssertAsync(page);
        await page.GetByLabel("Inventory of").SelectOptionAsync(WebSite.ClosedTown);
        await page.GetByLabel("Year of the inventory").FillAsync("2553");
        await page.GetByLabel("Quality").SelectOptionAsync("measured");
        await page.GetByLabel("Source").FillAsync("เครื่องชั่ง พ.ศ. 2551");
        await page.GetByRole(AriaRole.Button, new() { Name = "ไทย" }).ClickAsync();
        Assert.Equal("เครื่องชั่ง พ.ศ. 2551", await page.Locator("#keep-source").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "เก็บการคำนวณ" }).ClickAsync();

        Assert.Contains($"/th/{WebSite.ClosedTown}/inventories/2010", page.Url, StringComparison.Ordinal);
        await Accessibility.AssertAsync(page);
        await page.GotoAsync(
            new Uri(
                site.Address,
                $"/en/{WebSite.ClosedTown}/inventories/2010/trace/III.1.1-calculation-1"
            ).ToString()
        );
        Assert.Equal("เครื่องชั่ง พ.ศ. 2551", await page.GetByTestId("where").InnerTextAsync());
        Assert.Contains("CH4(2010)", await page.Locator("#trace").InnerTextAsync(), StringComparison.Ordinal);
        await Accessibility.AssertAsync(page);
    }

    private static (string, string)[] Fields(string source) =>
        [
            ("keep-place", WebSite.ClosedTown),
            ("keep-year", "2552"),
            ("keep-reference", "III.1.1"),
            ("keep-quality", "measured"),
            ("keep-source", source),
        ];

    private static async Task<decimal?> TotalAsync(Guest guest)
    {
        var inventory = await guest.CallAsync(HttpMethod.Get, Root(2008));
        var total = JsonElement.Parse(inventory.Text).GetProperty("total_tco2e");
        return total.ValueKind == JsonValueKind.Null ? null : total.GetDecimal();
    }

    private async Task SignInAsync(IBrowserContext window)
    {
        var request = new SignInRequest("admin@example.org", WebSite.Password, "test");
        var signed = await site
            .Services.GetRequiredService<SignIn>()
            .RunAsync(Actor.Public, request, TestContext.Current.CancellationToken);
        await window.AddCookiesAsync([
            new Cookie
            {
                Name = People.Cookie,
                Value = signed.Value!.Secret.Text,
                Url = site.Address.ToString(),
            },
        ]);
    }
}
