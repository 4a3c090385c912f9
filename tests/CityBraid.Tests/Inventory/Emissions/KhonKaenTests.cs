using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Emissions;

/// <summary>The synthetic form of Khon Kaen, 2019: its numbers are worked out by hand here.</summary>
public sealed class KhonKaenTests
{
    private const int Places = 15;

    private static readonly Compilation Inventory = new CityOnRecord { Facts = Form.KhonKaen }.Compile();

    [Fact]
    public void The_total_is_490_000_tonnes() => Assert.Equal(490_000m, Inventory.Total?.Tonnes);

    [Theory]
    [InlineData("I", 228_600)] // 120,000 + 90,000 + 18,600
    [InlineData("II", 208_800)] // 129,600 + 79,200
    [InlineData("III", 52_600)] // 45,000 + 7,600
    public void Sectors_are_the_sums_of_their_rows(string sector, int tonnes) =>
        Assert.Equal(tonnes, Inventory.BySector.Single(sum => sum.Sector == sector).Co2e?.Tonnes);

    [Fact]
    public void Scopes_are_the_sums_of_their_rows_and_an_unknown_scope_is_not_zero() =>
        Assert.Equal(
            [(1, 280_000m), (2, 210_000m), (3, (decimal?)null)],
            Inventory.ByScope.Select(sum => (sum.Scope, sum.Co2e?.Tonnes))
        );

    [Fact]
    public void Per_head_is_kept_in_full_precision() =>
        Assert.Equal(490_000m / 115_000m, Inventory.PerCapita);

    [Theory]
    [InlineData("electricity.residential", "I.1.2", 120_000)] // 240,000,000 × 0.5 ÷ 1000
    [InlineData("electricity.commercial", "I.2.2", 90_000)] // 180,000,000 × 0.5 ÷ 1000
    [InlineData("fuel.lpg.residential", "I.1.1", 18_600)] // 6,000,000 × 3.1 ÷ 1000
    [InlineData("fuel.diesel.road", "II.1.1", 129_600)] // 48,000,000 × 2.7 ÷ 1000
    [InlineData("fuel.gasoline-and-gasohol.road", "II.1.1", 79_200)] // 36,000,000 × 2.2 ÷ 1000
    [InlineData("waste.landfill", "III.1.1", 45_000)] // 12 × 3,750
    [InlineData("wastewater.domestic", "III.4.1", 7_600)] // 11 × 633 + 637
    public void The_factor_of_the_form_is_honoured(string variable, string reference, int tonnes)
    {
        var row = Row(variable);

        Assert.Equal((reference, (decimal)tonnes), (row.Reference.Code, row.Co2e?.Tonnes));
        Assert.Equal(("stated-factor", RowStatus.Counted), (row.Method, row.Status));
        Assert.Empty(row.Gases);
    }

    [Theory]
    [InlineData("electricity.residential", "119976")] // 240,000 MWh × 0.4999 t/MWh
    [InlineData("electricity.commercial", "89982")] // 180,000 MWh × 0.4999 t/MWh
    // 6,000 t × 1,852 l/t × 26.62 MJ/l = 295.80144 TJ; 18,665.070864 t CO2 + 1.4790072 t CH4 × 28
    // + 0.029580144 t N2O × 265
    [InlineData("fuel.lpg.residential", "18714.32180376")]
    // 48 Ml × 36.42 MJ/l = 1,748.16 TJ; 129,538.656 t CO2 + 6.817824 t CH4 × 28 + 6.817824 t N2O × 265
    [InlineData("fuel.diesel.road", "131536.278432")]
    public void The_library_answers_beside_the_form_with_the_difference(string variable, string tonnes)
    {
        var row = Row(variable);
        var expected = decimal.Parse(tonnes, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, row.Library!.Co2e!.Tonnes, Places);
        Assert.Equal(row.Co2e!.Tonnes - expected, row.Library.Difference!.Value, Places);
        Assert.NotEmpty(row.Library.Trace);
    }

    [Theory]
    [InlineData("fuel.gasoline-and-gasohol.road", "inventory.unknown-blend")]
    [InlineData("waste.landfill", "inventory.library-stated-co2e")]
    [InlineData("wastewater.domestic", "inventory.library-stated-co2e")]
    public void Where_the_library_has_no_answer_it_says_why_and_not_zero(string variable, string reason)
    {
        var library = Row(variable).Library!;

        Assert.Null(library.Co2e);
        Assert.Null(library.Difference);
        Assert.Equal(reason, Assert.Single(library.Reasons).Code);
    }

    [Fact]
    public void A_number_leads_back_to_its_cells_and_to_the_cell_of_its_factor()
    {
        var diesel = Row("fuel.diesel.road");

        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8", diesel.Where);
        Assert.Equal(
            [
                ("A", "48000000 l", "A = Σ facts", "khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8"),
                ("EF", "2.7 kgCO2e/l", null, "khonkaen-2562-clean.xlsx › แบบฟอร์ม › C8"),
                ("E", "129600 tCO2e", "E = A × EF ÷ 1000", null),
            ],
            diesel.Trace.Select(step => (step.Symbol, $"{step.Value}", step.Equation, step.Source))
        );
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › C8", Assert.Single(diesel.FactorSources));
    }

    [Fact]
    public void One_finding_tells_the_tonnes_that_no_set_can_convert()
    {
        var finding = Assert.Single(Inventory.Findings);

        Assert.Equal("inventory.unconvertible", finding.Code);
        Assert.Equal("490000", finding.Values["tonnes"]);
    }

    [Fact]
    public void It_is_not_complete_and_says_what_is_open()
    {
        Assert.False(Inventory.IsComplete);
        Assert.Equal(new Completeness(32, 6, 6), Inventory.Completeness);
        Assert.Equal(26, Inventory.OpenReferences.Count);
        Assert.Contains("II.4.1", Inventory.OpenReferences.Select(reference => reference.Code));
    }

    [Fact]
    public void It_is_complete_once_every_open_reference_has_its_key()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };
        foreach (var reference in Inventory.OpenReferences)
        {
            city.Stating(new StatedNotation(reference.Code, NotationKey.NotEstimated, "no data yet"));
        }

        var inventory = city.Compile();

        Assert.True(inventory.IsComplete);
        Assert.Equal(new Completeness(32, 32, 6), inventory.Completeness);
        Assert.Equal(490_000m, inventory.Total?.Tonnes);
    }

    [Theory]
    [InlineData("AR4")]
    [InlineData("AR5-TGO")]
    [InlineData("AR6")]
    public void Reported_tonnes_are_the_same_under_every_set(string set) =>
        Assert.Equal(
            490_000m,
            new CityOnRecord { Facts = Form.KhonKaen }
                .Compile(set)
                .Total?.Tonnes
        );

    [Fact]
    public void The_territorial_total_stands_beside() =>
        Assert.Equal(
            [("basic", 490_000m), ("basic+", 490_000m), ("territorial", 280_000m)],
            Inventory.ByLevel.Select(total => (total.Level.Code, total.Co2e!.Tonnes))
        );

    private static CompiledRow Row(string variable) =>
        Assert.Single(Inventory.Rows, row => row.Variable == variable);
}
