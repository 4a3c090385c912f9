using System.Net;

namespace CityBraid.Tests.Web;

public sealed class PagesTests(WebSite site)
{
    [Theory]
    [InlineData("th-TH,th;q=0.9,en;q=0.8", "/th/")]
    [InlineData("en-GB", "/en/")]
    [InlineData("fr, zh-CN;q=0.8, en;q=0.2", "/zh/")]
    [InlineData("en;q=0, th;q=0.1", "/th/")]
    [InlineData("fr", "/en/")]
    [InlineData("", "/en/")]
    [InlineData(";;;=,\u007f", "/en/")]
    public async Task The_bare_address_leads_to_the_language_that_is_asked_for(string asked, string path)
    {
        var answer = await site.GetAsync("/", ("Accept-Language", asked));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(path, answer.Header("Location"));
        Assert.Contains("Accept-Language", answer.Header("Vary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/th/", "เทศบาลนครขอนแก่น", "ข้อมูลสมมุติ")]
    [InlineData("/en/", "Khon Kaen City Municipality", "Synthetic quantities")]
    [InlineData("/zh/", "孔敬市", "虚构数据")]
    public async Task Places_are_listed_in_the_readers_language(string path, string name, string label)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(name, answer.Words, StringComparison.Ordinal);
        Assert.Contains(label, answer.Words, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{path[1..3]}\">", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_shows_its_population_with_its_source_its_outline_and_its_inventories()
    {
        var words = (await site.GetAsync("/th/khon-kaen")).Words;

        Assert.Contains("115,000", words, StringComparison.Ordinal);
        Assert.Contains("khonkaen-2562-clean.xlsx › แบบฟอร์ม › F2", words, StringComparison.Ordinal);
        Assert.Contains("พ.ศ. 2562 (ค.ศ. 2019) BASIC 490,000 4.26", words, StringComparison.Ordinal);
        Assert.Contains("<path d=\"M", (await site.GetAsync("/th/khon-kaen")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en", "BASIC totals, GWP set AR5.", "8 of 32 references answered")]
    [InlineData("/th", "ยอดรวมระดับ BASIC ชุดค่า GWP AR5", "ตอบแล้ว 8 จาก 32 รายการ")]
    public async Task A_places_total_tells_its_level_its_set_and_of_what_the_per_cent_is(
        string lang,
        string basis,
        string share
    )
    {
        var figures = (await site.GetAsync($"{lang}/khon-kaen")).Text.Split("</dl>")[0];

        Assert.Contains(basis, WebUtility.HtmlDecode(figures), StringComparison.Ordinal);
        Assert.Contains(share, WebUtility.HtmlDecode(figures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_not_here_sends_the_reader_to_the_list()
    {
        var answer = await site.GetAsync("/en/atlantis/inventories/2019");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("choose one from the list of places", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("add it", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_text_whatever_letters_it_holds()
    {
        foreach (var path in new[] { "/en/", "/en/hostile", "/en/hostile/inventories/2020" })
        {
            var answer = await site.GetAsync(path);

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.DoesNotContain("<script>", answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(
                WebSite.HostileName,
                WebUtility.HtmlDecode(answer.Text),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task An_inventory_without_facts_says_that_nothing_is_known_and_shows_no_zero()
    {
        var words = (await site.GetAsync("/en/hostile/inventories/2020")).Words;

        Assert.Contains("No emission is known for this year yet.", words, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 tCO2e", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_link_of_any_page_leads_nowhere()
    {
        var waiting = new Queue<string>(["/th/", "/en/khon-kaen/inventories/2019?gwp=AR6&level=basic%2B"]);
        var seen = new HashSet<string>(waiting, StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path))
        {
            var answer = await site.GetAsync(path);
            Assert.True(
                answer.Status is HttpStatusCode.OK or HttpStatusCode.Found,
                $"{path} answers {answer.Status}"
            );
            var links = answer.Status is HttpStatusCode.Found ? [answer.Header("Location")] : answer.Links;
            foreach (var link in links.Where(link => IsNear(link) && seen.Add(link)))
            {
                waiting.Enqueue(link);
            }
        }

        Assert.Contains("/th/khon-kaen/inventories/2019/trace/II.1.1-fuel.diesel.road", seen);
        Assert.InRange(seen.Count, 40, 6000);
    }

    [Fact]
    public async Task A_head_request_gets_the_headers_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/th/khon-kaen");

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(answer.Text);
    }

    /// <summary>Pages in two languages under two sets show the same forms; the rest is repetition.</summary>
    private static bool IsNear(string link) =>
        !link.StartsWith("/zh/", StringComparison.Ordinal)
        && !link.Contains("AR4", StringComparison.Ordinal)
        && !link.Contains("AR5-TGO", StringComparison.Ordinal)
        && !link.Contains("/sign-in?", StringComparison.Ordinal)
        && !link.Contains("era=", StringComparison.Ordinal)
        && !IsOneOfMany(link)
        && !IsOneGoalOfMany(link)
        && !(link.Contains("format=csv", StringComparison.Ordinal) && IsChosen(link));

    /// <summary>Hundreds of goals, targets and indicators narrow a list: those of one goal do.</summary>
    private static bool IsOneGoalOfMany(string link) =>
        link.Contains("sdg=", StringComparison.Ordinal)
        && (
            !link.Contains("sdg=11", StringComparison.Ordinal)
            || link.Contains("country=", StringComparison.Ordinal)
            || link.Contains("programme=", StringComparison.Ordinal)
        );

    /// <summary>
    /// A page of a record or a method: there are hundreds of one make, so one language is enough.
    /// </summary>
    private static bool IsOneOfMany(string link) =>
        link.StartsWith("/en/", StringComparison.Ordinal)
        && (
            link.Contains("/records/", StringComparison.Ordinal)
            || link.Contains("/methods/", StringComparison.Ordinal)
        );

    /// <summary>A file of a page whose choices differ from the usual ones.</summary>
    private static bool IsChosen(string link) =>
        link.Contains("gwp=", StringComparison.Ordinal)
        || link.Contains("level=", StringComparison.Ordinal)
        || link.Contains("rows=", StringComparison.Ordinal);
}
