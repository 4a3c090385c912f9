using System.Net;

namespace CityBraid.Tests.Web;

/// <summary>The example city's numbers, computed by hand from its form.</summary>
public sealed class InventoryPageTests(WebSite site)
{
    private const string Path = "/th/khon-kaen/inventories/2019";

    [Theory]
    [InlineData("/th", "บัญชีก๊าซเรือนกระจก พ.ศ. 2562 (ค.ศ. 2019)", "ไม่ได้ระบุ")]
    [InlineData("/en", "Greenhouse-gas inventory, 2019 (BE 2562)", "not stated")]
    [InlineData("/zh", "温室气体清单", "未填报")]
    public async Task The_numbers_are_the_same_in_every_language(string lang, string title, string missing)
    {
        var answer = await site.GetAsync($"{lang}/khon-kaen/inventories/2019");

        Assert.Contains("data-testid=\"total\"", answer.Text, StringComparison.Ordinal);
        foreach (
            var expected in (string[])
                [
                    title,
                    missing,
                    "490,000 tCO2e",
                    "4.26",
                    "228,600 46.7 %",
                    "208,800 42.6 %",
                    "52,600 10.7 %",
                    "280,000 57.1 %",
                    "210,000 42.9 %",
                ]
        )
        {
            Assert.Contains(expected, answer.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_stated_and_cannot_be_computed_is_not_known_rather_than_not_stated()
    {
        var words = (await site.GetAsync("/en/small-town/inventories/2019")).Words;

        Assert.Contains("III Waste not known", words, StringComparison.Ordinal);
        Assert.Contains("Scope 3: outside, because of the city not stated", words, StringComparison.Ordinal);
        Assert.Matches("III.1.1 [^.]* 1 not known", words);
    }

    [Theory]
    [InlineData("/th", "ก.พ. 2562, มี.ค. 2562", "น้ำมันดีเซล")]
    [InlineData("/th?era=ce", "ก.พ. 2019, มี.ค. 2019", "น้ำมันดีเซล")]
    [InlineData("/en", "2019-02, 2019-03", "Diesel")]
    public async Task Findings_tell_months_in_the_readers_era_and_variables_by_name(
        string lang,
        string months,
        string name
    )
    {
        var (path, query) = (
            lang.Split('?')[0],
            lang.Contains('?', StringComparison.Ordinal) ? "?era=ce" : ""
        );

        var words = (await site.GetAsync($"{path}/small-town/inventories/2019{query}")).Words;

        Assert.Contains(months, words, StringComparison.Ordinal);
        Assert.DoesNotContain("'fuel.diesel.road'", words, StringComparison.Ordinal);
        Assert.Contains($"'{name}", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gravest_finding_stands_first_under_a_title_that_says_something_is_missing()
    {
        var words = (await site.GetAsync("/en/small-town/inventories/2019")).Words;

        var findings = words.Split("What is missing")[1];
        Assert.StartsWith(" Error:", findings, StringComparison.Ordinal);
        Assert.True(
            findings.IndexOf("Warning:", StringComparison.Ordinal)
                < findings.IndexOf("Note:", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/th", "ยังไม่ครบถ้วน")]
    [InlineData("/en", "incomplete")]
    [InlineData("/zh", "不完整")]
    public async Task A_total_that_lacks_something_is_marked(string lang, string mark)
    {
        var words = (await site.GetAsync($"{lang}/khon-kaen/inventories/2019")).Words;

        Assert.Contains($"490,000 tCO2e {mark}", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_heading_is_a_finding()
    {
        var words = (await site.GetAsync(Path)).Words;

        Assert.Contains(
            "ภาคพลังงานแบบอยู่กับที่ปล่อยมากที่สุด 228,600 tCO2e หรือ 46.7 % ของทั้งหมด",
            words,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("basic", 32)]
    [InlineData("basic%2B", 47)]
    [InlineData("territorial", 27)]
    public async Task Every_reference_of_the_level_has_a_line(string level, int references)
    {
        var answer = await site.GetAsync($"{Path}?level={level}");

        Assert.Equal(references, answer.Text.Split("<td class=\"code\">").Length - 1);
    }

    [Fact]
    public async Task A_notation_key_shows_its_letters_and_its_reason()
    {
        var words = (await site.GetAsync("/en/khon-kaen/inventories/2019")).Words;

        Assert.Contains("No waterway carries traffic.", words, StringComparison.Ordinal);
        Assert.Contains("1 NO", words, StringComparison.Ordinal);
        Assert.Contains(
            "8 of 32 references answered; 6 with a value (18.8 %).",
            words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_reason_in_another_language_is_marked_as_such()
    {
        var answer = await site.GetAsync("/en/khon-kaen/inventories/2019");

        Assert.Contains(
            "<span lang=\"th\">ยังไม่มีข้อมูลสนามบิน</span>",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("gwp=AR9")]
    [InlineData("level=gold")]
    [InlineData("gwp=AR5&gwp=AR6")]
    [InlineData("gwp=%3Cscript%3E")]
    public async Task A_choice_that_does_not_exist_is_refused_in_the_readers_language(string query)
    {
        var answer = await site.GetAsync($"{Path}?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("ไม่เข้าใจคำขอนี้", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plus_that_was_typed_as_it_is_chooses_the_same_level()
    {
        var typed = await site.GetAsync($"{Path}?level=basic+");
        var linked = await site.GetAsync($"{Path}?level=basic%2B");

        Assert.Equal(HttpStatusCode.OK, typed.Status);
        Assert.Equal(Figures(linked), Figures(typed));
    }

    [Fact]
    public async Task Choices_stay_when_another_is_made()
    {
        var answer = await site.GetAsync($"{Path}?gwp=AR6&level=territorial");

        Assert.Contains($"{Path}?gwp=AR4&level=territorial", Orderless(answer));
        Assert.Contains($"{Path}?gwp=AR6&level=basic", Orderless(answer));
        Assert.Contains("/en/khon-kaen/inventories/2019?gwp=AR6&level=territorial", Orderless(answer));
        Assert.Contains($"{Path}/trace/total?gwp=AR6&level=territorial", Orderless(answer));
    }

    /// <summary>The page from its figures on; addresses of files hold a plus as it was typed.</summary>
    private static string Figures(Answer answer) =>
        answer
            .Text.Split("<dl class=\"figures\">")[1]
            .Replace("basic%20", "basic%2B", StringComparison.Ordinal);

    private static IEnumerable<string> Orderless(Answer answer) =>
        from link in answer.Links
        let parts = link.Split('?')
        select parts.Length == 1
            ? link
            : $"{parts[0]}?{string.Join('&', parts[1].Split('&').Order(StringComparer.Ordinal))}";
}
