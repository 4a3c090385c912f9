using System.Net;

namespace CityBraid.Tests.Web;

public sealed class TraceTests(WebSite site)
{
    private const string SmallTown = "/en/small-town/inventories/2019/trace/";
    private const string Path = "/th/khon-kaen/inventories/2019/trace/";

    [Fact]
    public async Task A_row_shows_its_formula_its_factor_and_its_cells()
    {
        var words = (await site.GetAsync(Path + "II.1.1-fuel.diesel.road")).Words;

        Assert.Contains(
            "48,000,000 ลิตร × 2.7 kgCO2e/ลิตร ÷ 1000 = 129,600 tCO2e",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("khonkaen-2562-clean.xlsx › แบบฟอร์ม › C8", words, StringComparison.Ordinal);
        Assert.Contains("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_shows_its_facts_month_by_month()
    {
        var words = (await site.GetAsync(Path + "III.4.1-wastewater.domestic")).Words;

        Assert.Contains("ม.ค. 2562 633 E11", words, StringComparison.Ordinal);
        Assert.Contains("ธ.ค. 2562 637 P11", words, StringComparison.Ordinal);
        Assert.Equal(12, words.Split(" 2562 63").Length - 1);
    }

    [Fact]
    public async Task Beside_the_forms_factor_stands_what_the_library_would_give()
    {
        var words = (await site.GetAsync("/en" + Path[3..] + "II.1.1-fuel.diesel.road")).Words;

        Assert.Contains("the form gives 129,600 tCO2e", words, StringComparison.Ordinal);
        Assert.Contains("CO2 129,538,656 kg", words, StringComparison.Ordinal);
        Assert.Contains("Form − library: −1,9", words, StringComparison.Ordinal);
        Assert.Contains("CO2 129,538,656 1 129,538.656", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stated_CO2e_alone_is_named()
    {
        var form = (await site.GetAsync("/en" + Path[3..] + "II.1.1-fuel.diesel.road?gwp=AR6")).Words;
        Assert.Contains("129,600 tCO2e (as stated by the form)", form, StringComparison.Ordinal);
        Assert.Contains("The form's factor gives CO2e alone", form, StringComparison.Ordinal);

        var library = (await site.GetAsync(SmallTown + "I.1.2-electricity.residential")).Words;
        Assert.Contains("(by the library's CO2e factor)", library, StringComparison.Ordinal);
        Assert.Contains("The library's factor gives CO2e alone", library, StringComparison.Ordinal);
        Assert.DoesNotContain("The form", library, StringComparison.Ordinal);

        var gases = (await site.GetAsync(SmallTown + "II.1.1-fuel.diesel.road?gwp=AR6")).Words;
        Assert.Contains("tCO2e (AR6)", gases, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_and_what_the_form_says_of_its_source_stand_apart()
    {
        var words = (await site.GetAsync(SmallTown + "II.1.1-fuel.diesel.road")).Words;

        Assert.Contains("C3 · DOEB sales", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_thing_is_not_told_in_the_plural()
    {
        var row = (await site.GetAsync(SmallTown + "II.1.1-fuel.diesel.road")).Words;
        var sum = (await site.GetAsync(SmallTown + "II.1.1")).Words;

        Assert.DoesNotContain("1 litres", row, StringComparison.Ordinal);
        Assert.Contains("A sum of one number", sum, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_cannot_be_computed_says_so_and_nothing_of_gases()
    {
        var words = (await site.GetAsync(SmallTown + "III.1.1-waste.landfill")).Words;

        Assert.Contains("No number could be computed for this row", words, StringComparison.Ordinal);
        Assert.DoesNotContain("CO2e alone", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Gas by gas", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_of_gases_show_all_their_digits_and_add_up_again()
    {
        var text = (await site.GetAsync(SmallTown + "II.1.1-fuel.diesel.road")).Words;

        var words = text[text.IndexOf("II.1.1", StringComparison.Ordinal)..];
        var formula = words[words.IndexOf('(', StringComparison.Ordinal)..];
        var (terms, rest) = (
            formula[1..formula.IndexOf(')', StringComparison.Ordinal)],
            formula.Split(" = ")[1]
        );
        var kilograms = terms
            .Split(" + ")
            .Select(term => term.Split(' '))
            .Sum(word => Number(word[0]) * Number(word[^1]));

        Assert.Equal(3, terms.Split(" + ").Length);
        Assert.Equal(Number(rest.Split(' ')[0]), kilograms / 1000m);
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("total", "490,000", 7)]
    [InlineData("sector-I", "228,600", 3)]
    [InlineData("sector-II", "208,800", 2)]
    [InlineData("scope-1", "280,000", 5)]
    [InlineData("scope-2", "210,000", 2)]
    [InlineData("territorial", "280,000", 5)]
    [InlineData("II.1.1", "208,800", 2)]
    public async Task A_sum_shows_what_is_added(string name, string sum, int parts)
    {
        var answer = await site.GetAsync(Path + name);

        Assert.Contains($"รวม {sum}", answer.Words, StringComparison.Ordinal);
        Assert.Equal(parts, answer.Text.Split("class=\"trace\"").Length - 1);
    }

    [Fact]
    public async Task The_total_per_head_shows_what_is_divided()
    {
        var words = (await site.GetAsync(Path + "per-head")).Words;

        Assert.Contains("490,000 tCO2e ÷ 115,000 คน ≈ 4.26087", words, StringComparison.Ordinal);
        Assert.Contains("khonkaen-2562-clean.xlsx › แบบฟอร์ม › F2", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("sector-IX")]
    [InlineData("scope-4")]
    [InlineData("II.1.1-fuel.kerosene")]
    [InlineData("%3Cscript%3E")]
    [InlineData("total%20")]
    public async Task A_number_that_does_not_exist_has_no_trace(string name)
    {
        var answer = await site.GetAsync(Path + name);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("ไม่พบหน้านี้", answer.Words, StringComparison.Ordinal);
    }
}
