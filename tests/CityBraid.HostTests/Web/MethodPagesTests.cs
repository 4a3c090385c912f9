using System.Net;

namespace CityBraid.Tests.Web;

/// <summary>The methods in print, and their calculators, as anybody reads and fills them in.</summary>
public sealed class MethodPagesTests(WebSite site)
{
    [Fact]
    public async Task Methods_stand_by_sector_and_are_found_by_any_of_their_words()
    {
        var all = await site.GetAsync("/en/methods");
        var found = await site.GetAsync("/en/methods?q=" + Uri.EscapeDataString("ฝังกลบ III.1.1"));

        Assert.Equal(HttpStatusCode.OK, all.Status);
        foreach (var sector in new[] { "I", "II", "III", "IV", "V", "VI" })
        {
            Assert.Contains($"id=\"sector-{sector}\"", all.Text, StringComparison.Ordinal);
        }

        Assert.Contains("2 of 51 methods", found.Words, StringComparison.Ordinal);
        Assert.Contains("/en/methods/first-order-decay", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/en/methods/cement", found.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Methane correction factor (MCF)")]
    [InlineData("th", "ตัวคูณแก้มีเทน (MCF)")]
    [InlineData("zh", "甲烷校正因子 (MCF)")]
    public async Task A_page_shows_equation_inputs_defaults_and_sources(string lang, string label)
    {
        var page = await site.GetAsync($"/{lang}/methods/first-order-decay");

        Assert.Contains(label, page.Words, StringComparison.Ordinal);
        Assert.Contains("IPCC 2006 Guidelines vol. 5, equation 3.1", page.Words, StringComparison.Ordinal);
        Assert.Contains(
            "IPCC 2006 Guidelines vol. 5, table 3.1; EFDB 62741",
            page.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("III.1.1", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Header("Set-Cookie"));
    }

    [Fact]
    public async Task Every_methods_example_runs_on_its_page_in_one_press()
    {
        const string Root = "/en/methods/";
        var names = (await site.GetAsync("/en/methods"))
            .Links.Where(link => link.StartsWith(Root, StringComparison.Ordinal))
            .Select(link => link[Root.Length..])
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        Assert.Equal(51, names.Length);
        foreach (var name in names)
        {
            var page = await site.GetAsync($"/th/methods/{name}?example=yes&run=yes");

            Assert.True(page.Status is HttpStatusCode.OK, name);
            Assert.True(page.Text.Contains("id=\"answer-trace\"", StringComparison.Ordinal), name);
        }
    }

    [Fact]
    public async Task A_filled_in_form_gives_tonnes_under_the_chosen_set()
    {
        const string Stoker =
            "/en/methods/incineration?mass=1%2C000&mass.unit=t&dry_matter=1&carbon_fraction=0.4"
            + "&fossil_carbon_fraction=40&fossil_carbon_fraction.unit=%25&oxidation=1"
            + "&technology=continuous-stoker&run=yes";

        var page = await site.GetAsync(Stoker);
        var other = await site.GetAsync(Stoker + "&gwp=AR4");

        Assert.Contains("586,666.666666666", page.Words, StringComparison.Ordinal);
        Assert.Contains("599.922", page.Words, StringComparison.Ordinal);
        Assert.Contains("(AR4)", other.Words, StringComparison.Ordinal);
        Assert.Contains("memo item, in no total", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_entered_with_gaps_between_them_and_answered_year_by_year()
    {
        var page = await site.GetAsync(
            "/en/methods/first-order-decay?deposits.0.year=&deposits.1.year=2562&deposits.1.mass=1000"
                + "&deposits.1.mass.unit=t&waste=food&climate=tropical-wet&site=managed&until=2022&run=yes"
        );

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("id=\"answer-years\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"2562\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_stands_at_its_field_and_nothing_typed_is_lost()
    {
        var page = await site.GetAsync(
            "/en/methods/first-order-decay?deposits.0.year=soon&deposits.0.mass=-5&deposits.0.mass.unit=t"
                + "&doc=much&k=%3Cscript%3E&mcf=2&run=yes"
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var field in new[] { "deposits.0.year", "deposits.0.mass", "doc", "k", "mcf" })
        {
            Assert.Contains($"href=\"#{field}\"", page.Text, StringComparison.Ordinal);
            Assert.Contains($"id=\"{field}-problem\"", page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("value=\"soon\"", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_value_and_rows_for_one_input_are_refused_together()
    {
        var page = await site.GetAsync(
            "/en/methods/first-order-decay?deposits.0.year=2019&deposits.0.mass=1&deposits.0.mass.unit=t"
                + "&waste=food&climate=tropical-wet&recovery=0.5&recovery.0.year=2019&recovery.0.mass=1"
                + "&recovery.0.mass.unit=kg&run=yes"
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("href=\"#recovery\"", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/methods/alchemy", HttpStatusCode.NotFound)]
    [InlineData("/en/methods/urea?run=yes&gwp=AR9", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/en/methods/urea?run=yes", HttpStatusCode.UnprocessableEntity)]
    [InlineData(
        "/en/methods/urea?rows=99999999999&mass.unit=furlong&mass=1&run=yes",
        HttpStatusCode.UnprocessableEntity
    )]
    public async Task What_there_is_not_is_said(string path, HttpStatusCode status) =>
        Assert.Equal(status, (await site.GetAsync(path)).Status);

    [Fact]
    public async Task A_rows_trace_leads_to_its_method_and_its_factor_library()
    {
        var trace = await site.GetAsync(
            "/en/small-town/inventories/2019/trace/I.1.2-electricity.residential"
        );

        Assert.Contains("href=\"/en/methods/grid-electricity\"", trace.Text, StringComparison.Ordinal);
        Assert.Contains("/en/small-town/inventories/2019/factors", trace.Text, StringComparison.Ordinal);
    }
}
