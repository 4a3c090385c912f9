using System.Net;

namespace CityBraid.Tests.Web;

public sealed class EraTests(WebSite site)
{
    [Theory]
    [InlineData("/th/khon-kaen/inventories/2019", "พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("/th/khon-kaen/inventories/2019?era=ce", "ค.ศ. 2019 (พ.ศ. 2562)")]
    [InlineData("/en/khon-kaen/inventories/2019?era=be", "BE 2562 (2019)")]
    [InlineData("/en/khon-kaen/inventories/2019?era=nonsense", "2019 (BE 2562)")]
    public async Task A_year_is_shown_in_both_eras_the_chosen_one_first(string path, string year)
    {
        var answer = await site.GetAsync(path);

        Assert.Contains(year, answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_is_remembered_and_an_address_goes_before_memory()
    {
        var chosen = await site.GetAsync("/th/khon-kaen?era=ce");
        var cookie = chosen.Header("Set-Cookie");
        Assert.StartsWith("era=ce;", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);

        var later = await site.GetAsync("/th/khon-kaen", ("Cookie", "era=ce"));
        Assert.Contains("ค.ศ. 2019 (พ.ศ. 2562)", later.Words, StringComparison.Ordinal);

        var linked = await site.GetAsync("/th/khon-kaen?era=be", ("Cookie", "era=ce"));
        Assert.Contains("พ.ศ. 2562 (ค.ศ. 2019)", linked.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_chose_nothing_gets_no_cookie()
    {
        var answer = await site.GetAsync("/th/khon-kaen/inventories/2019");

        Assert.Empty(answer.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("/th/khon-kaen/inventories/2562", "/th/khon-kaen/inventories/2019")]
    [InlineData(
        "/en/khon-kaen/inventories/2562/trace/total?gwp=AR6",
        "/en/khon-kaen/inventories/2019/trace/total?gwp=AR6"
    )]
    public async Task A_Buddhist_year_in_an_address_leads_to_the_Gregorian_one(string path, string target)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(target, answer.Header("Location"));
    }
}
