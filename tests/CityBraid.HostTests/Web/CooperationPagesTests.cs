using System.Net;
using System.Text;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web;

/// <summary>Frameworks, projects, meetings and countries on pages, in three languages.</summary>
public sealed class CooperationPagesTests(WebSite site)
{
    private const string Framework = "/asean-china/frameworks/fw-asean-china-env-2021-2025";

    [Theory]
    [InlineData("/th", "เมืองยั่งยืนและการลดขยะพลาสติกทะเล", "หมดช่วงเวลาแล้ว")]
    [InlineData("/en", "Sustainable (environmental) cities and marine plastic reduction", "Time is over")]
    [InlineData("/zh", "可持续城市与减少海洋塑料", "已到期")]
    public async Task A_framework_shows_its_tree_and_its_coverage(
        string lang,
        string direction,
        string status
    )
    {
        var answer = await site.GetAsync(lang + Framework);
        var coverage = answer.Text.Split("data-testid=\"coverage\"")[1].Split("</table>")[0];

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(direction, answer.Words, StringComparison.Ordinal);
        Assert.Contains(status, answer.Words, StringComparison.Ordinal);
        Assert.Equal(11, coverage.Split("<tr").Length - 1);
        Assert.Equal(40, coverage.Split("<td").Length - 1);
        Assert.Contains(
            answer.Links,
            link => link == $"{lang}/asean-china/records/agreement/mou-mangrove-2018"
        );
    }

    [Theory]
    [InlineData("/zh/unep-unhabitat/projects/ju-bluekenya", "肯尼亚海岸的蓝色陆海规划", "未全部知悉")]
    [InlineData("/zh/unep-unhabitat/projects/example-shade-streets", "林荫街道（合成示例）", "部分联合")]
    [InlineData(
        "/en/unep-unhabitat/projects/gpml",
        "Global Partnership on Plastic Pollution",
        "Not assessed"
    )]
    public async Task A_project_tells_how_joint_it_is(string path, string name, string jointness)
    {
        var words = (await site.GetAsync(path)).Words;

        Assert.Contains(name, words, StringComparison.Ordinal);
        Assert.Contains(jointness, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_projects_money_adds_up_and_shows_its_gap()
    {
        var words = (await site.GetAsync("/en/unep-unhabitat/projects/example-shade-streets")).Words;

        Assert.Contains(
            "Cost 200,000 USD Committed 150,000 USD Paid 60,000 USD Finance gap 50,000 USD",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2022 120,000 USD 120,000 USD 100 % 0 USD 0 % 0 USD",
            words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_meeting_tells_what_was_decided_and_what_is_late()
    {
        var words = (await site.GetAsync("/th/asean-china/meetings/ev-ac-nfp-2022")).Words;

        Assert.Contains("24 มิ.ย. 2565", words, StringComparison.Ordinal);
        Assert.Contains("31 ธ.ค. 2565 ล่าช้า กำลังทำ", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_missing_in_a_language_is_marked()
    {
        var week = (await site.GetAsync("/zh/asean-china/meetings/ev-ac-week-2022")).Words;
        var country = (await site.GetAsync("/en/asean-china/countries/th")).Words;

        Assert.Contains("缺少译文", week, StringComparison.Ordinal);
        Assert.DoesNotContain("translation missing", country, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/asean-china/meetings?q=focal", 1)]
    [InlineData("/en/asean-china/projects?country=cn", 5)]
    [InlineData("/en/asean-china/records/agreement?status=drafted", 0)]
    [InlineData("/en/unep-unhabitat/frameworks", 10)]
    public async Task A_list_is_narrowed_by_its_address(string path, int count) =>
        Assert.Contains($"{count} records", (await site.GetAsync(path)).Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("/en/asean-china/frameworks/none")]
    [InlineData("/en/asean-china/records/none")]
    [InlineData("/en/asean-china/records/project/new")]
    [InlineData("/en/asean-china/records/project/mangrove-pilot/edit")]
    [InlineData("/en/closed-town/frameworks")]
    public async Task What_is_not_there_or_not_for_everybody_says_so(string path) =>
        Assert.Contains(
            (await site.GetAsync(path)).Status,
            new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden }
        );

    [Fact]
    public async Task An_agreements_date_is_Gregorian_for_programs()
    {
        var answer = await site.GetAsync(
            "/api/v1/agreements?workspace=asean-china",
            ("Accept-Language", "th")
        );

        Assert.Contains("\"date\":\"2018-05-09\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"standing\":\"open-ended\"", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Two people change one project at once: nothing of either is lost.</summary>
    [Fact]
    public async Task What_two_people_write_at_once_is_put_together()
    {
        using var first = await Guest.OfAsync(site, "Contributor");
        using var second = await Guest.OfAsync(site, "Admin");
        const string New = "/en/closed-town/records/project/new";
        const string Edit = "/en/closed-town/records/project/green-roofs/edit";
        var added = await first.SendAsync(New, ("f/name/en", "Green roofs"));
        Assert.Equal("/en/closed-town/projects/green-roofs", added.Header("Location"));

        (string, string)[] seen = [("seen", "1"), ("f/name/en", "Green roofs")];
        var theirs = await first.SendAsync(
            Edit,
            [.. seen, ("f/status", "planned"), ("f/name/th", "หลังคาเขียว")]
        );
        var mine = await second.SendAsync(
            Edit,
            [.. seen, ("f/status", "ongoing"), ("f/name/zh", "绿色屋顶")]
        );
        Assert.Equal(HttpStatusCode.Redirect, theirs.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mine.Status);
        Assert.Contains("status planned ongoing", mine.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"หลังคาเขียว\"", WebUtility.HtmlDecode(mine.Text), StringComparison.Ordinal);

        var settled = await second.SendAsync(
            Edit,
            ("seen", "2"),
            ("f/name/en", "Green roofs"),
            ("f/name/th", "หลังคาเขียว"),
            ("f/name/zh", "绿色屋顶"),
            ("f/status", "ongoing")
        );
        Assert.Equal(HttpStatusCode.Redirect, settled.Status);
        var history = (await second.GetAsync("/en/closed-town/records/project/green-roofs/history")).Words;
        Assert.Contains("Revision 3", history, StringComparison.Ordinal);
        Assert.Contains("status planned ongoing", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_with_a_form_is_told_at_once()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");

        var answer = await guest.SendAsync(
            "/en/closed-town/records/framework/new",
            ("f/valid_from", "2562"),
            ("f/valid_to", "2018")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("The field 'name' is needed", answer.Words, StringComparison.Ordinal);
        Assert.Contains("ends ('2018') before it begins ('2019')", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_organisations_that_are_one_are_merged_after_a_look_at_what_changes()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        await AddAsync(admin, "twin-stays", """{"name":{"en":"Twin that stays"}}""");
        await AddAsync(admin, "twin-goes", """{"name":{"en":"Twin that goes","th":"ฝาแฝด"}}""");
        const string page = $"/en/{WebSite.ClosedTown}/records/organisation/twin-goes";
        Assert.Contains($"{page}/merge", (await admin.GetAsync(page)).Links);

        var wrong = await admin.GetAsync(page + "/merge?into=twin-goes");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("cannot be merged", wrong.Words, StringComparison.Ordinal);
        var shown = await admin.GetAsync(page + "/merge?into=twin-stays");
        Assert.Contains("aliases/merged/alias Twin that goes", shown.Words, StringComparison.Ordinal);
        Assert.Contains("ฝาแฝด", shown.Words, StringComparison.Ordinal);
        await admin.PostAsync(
            page + "/merge",
            [("form-token", Guest.TokenOf(shown.Text)), ("into", "twin-stays")]
        );

        var stays = await admin.GetAsync($"/en/{WebSite.ClosedTown}/records/organisation/twin-stays");
        Assert.Contains("Twin that goes", stays.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(page)).Status);
    }

    private static async Task AddAsync(Guest admin, string organisation, string fields)
    {
        using var body = new StringContent(fields, Encoding.UTF8, "application/json");
        var path = $"/api/v1/workspaces/{WebSite.ClosedTown}/records/organisation/{organisation}";
        Assert.Equal(HttpStatusCode.OK, (await admin.CallAsync(HttpMethod.Put, path, body)).Status);
    }
}
