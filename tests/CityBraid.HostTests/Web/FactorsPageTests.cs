using System.Net;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web;

/// <summary>Which factor library an inventory is computed with: read by all, locked by who writes.</summary>
public sealed class FactorsPageTests(WebSite site)
{
    private const string Page = $"/en/{WebSite.ClosedTown}/inventories/2011/factors";
    private const string Api = $"/api/v1/places/{WebSite.ClosedTown}/inventories/2011/factors";

    [Fact]
    public async Task Whoever_reads_an_inventory_sees_its_factors_and_no_button()
    {
        var page = await site.GetAsync("/en/khon-kaen/inventories/2019/factors");

        Assert.Contains("not locked: follows the library", page.Words, StringComparison.Ordinal);
        Assert.Contains("490,000 tCO2e", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"lock\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_deserves_a_second_look_is_told_in_sentences()
    {
        var inventory = await site.GetAsync("/en/khon-kaen/inventories/2019");
        var page = await site.GetAsync("/en/khon-kaen/inventories/2019/checks");

        Assert.Contains("/en/khon-kaen/inventories/2019/checks", inventory.Text, StringComparison.Ordinal);
        Assert.Contains(
            "holds neither a value nor a key with its reason; enter facts or state NO, NE, IE or C.",
            page.Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_writes_locks_and_unlocks_and_programs_see_it()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");

        var locked = await guest.SendAsync(Page, ("do", "lock"));
        Assert.Equal(HttpStatusCode.Redirect, locked.Status);
        var shown = await guest.GetAsync(Page);
        Assert.Contains("Locked by", shown.Words, StringComparison.Ordinal);
        Assert.Contains("Contributor", shown.Words, StringComparison.Ordinal);

        var told = (await guest.CallAsync(HttpMethod.Get, Api)).Text;
        Assert.Contains(
            "\"locked\":true",
            told.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        await guest.SendAsync(Page, ("do", "unlock"));
        Assert.Contains("not locked", (await guest.GetAsync(Page)).Words, StringComparison.Ordinal);
        var again = await guest.CallAsync(HttpMethod.Delete, Api);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }
}
