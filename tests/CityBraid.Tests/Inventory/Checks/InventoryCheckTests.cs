using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Checks;

/// <summary>What deserves a second look is named, and nothing else is.</summary>
public sealed class InventoryCheckTests
{
    private const string Diesel = "fuel.diesel.road";

    [Theory]
    [InlineData("100 l", "201 l", true)]
    [InlineData("100 l", "200 l", false)]
    [InlineData("100 l", "49 l", true)]
    [InlineData("100 l", "50 l", false)]
    [InlineData("0 l", "1 l", true)]
    [InlineData("0 l", "0 l", false)]
    [InlineData("1 kg", "500 l", false)]
    public void Twice_or_half_of_the_year_before_is_told(string before, string now, bool isTold)
    {
        var codes = Codes(Fact(2018, before), Fact(2019, now));

        Assert.Equal(isTold, codes.Contains("inventory.outlier-year-on-year", StringComparer.Ordinal));
    }

    [Fact]
    public void Far_from_what_is_usual_over_five_years_is_told_with_its_score()
    {
        // median 102, distances 2 1 0 1 2: median 1; 0.6745 × (110 − 102) ÷ 1 = 5.396
        var finding = Assert.Single(
            Check(
                Fact(2014, "100 l"),
                Fact(2015, "101 l"),
                Fact(2016, "102 l"),
                Fact(2017, "103 l"),
                Fact(2018, "104 l"),
                Fact(2019, "110 l")
            ),
            one => one.Code is "inventory.outlier-own-past"
        );

        Assert.Equal(("5.4", "102 l"), (finding.Values["score"], finding.Values["median"]));
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void What_is_usual_is_not_told() =>
        Assert.DoesNotContain(
            "inventory.outlier-own-past",
            Codes([.. Enumerable.Range(2014, 6).Select(year => Fact(year, $"{year} l"))])
        );

    [Fact]
    public void Without_another_year_or_peers_that_is_said()
    {
        var codes = Codes(Fact(2019, "5 l"));

        Assert.Contains("inventory.no-past", codes);
        Assert.Contains("inventory.too-few-peers", codes);
    }

    [Fact]
    public void Every_open_reference_is_named()
    {
        var open = Check(Fact(2019, "5 l")).Where(one => one.Code is "inventory.reference-open").ToArray();

        Assert.Equal(31, open.Length);
        Assert.DoesNotContain(open, finding => finding.Values["reference"] is "II.1.1");
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1 }, true)]
    [InlineData(new[] { 1, 1 }, false)]
    [InlineData(new[] { 4, 4, 4 }, false)]
    [InlineData(new[] { 31, 31, 31 }, true)]
    public void Three_times_or_a_third_of_the_middle_of_peers_is_told(int[] litres, bool isTold)
    {
        var peers = litres.Select(one => Of(Form.One(Diesel, Period.Year(2019), $"{one} l"))).ToArray();
        var own = Of(Form.One(Diesel, Period.Year(2019), "10 l"));

        Assert.Equal(
            isTold,
            PeerCheck.Of(own, peers).Any(finding => finding.Code is "inventory.outlier-peers")
        );
    }

    [Fact]
    public void Waste_sent_away_and_taken_in_is_told()
    {
        var city = Of(
            Form.One("waste.landfill", Period.Year(2019), "5 tCO2e"),
            Form.One("wastewater.domestic", Period.Year(2019), "5 tCO2e", row: 41)
        );
        var rows = city.Rows.ToArray();
        var gpc = OurTables.Whole.Gpc;
        var twice = city with
        {
            Rows =
            [
                rows[0] with
                {
                    Reference = gpc.Find("III.1.2")!,
                },
                rows[1] with
                {
                    Reference = gpc.Find("III.1.3")!,
                },
            ],
        };

        Assert.Empty(Doubles(city));
        Assert.Equal("inventory.double-waste", Assert.Single(Doubles(twice)).Code);
    }

    [Fact]
    public void Power_for_the_grid_beside_power_from_it_is_told()
    {
        var city = Of(
            Form.One("electricity.residential", Period.Year(2019), "10 MWh"),
            Form.One(Diesel, Period.Year(2019), "5 l", row: 41)
        );
        var made = city.Rows.Select(row =>
            row.Variable == Diesel ? row with { Reference = OurTables.Whole.Gpc.Find("I.4.4")! } : row
        );

        Assert.Equal(
            "inventory.double-generation",
            Assert.Single(Doubles(city with { Rows = [.. made] })).Code
        );
    }

    [Theory]
    [InlineData(2019, false)]
    [InlineData(2026, true)]
    public void Losses_beside_a_factor_that_holds_them_are_an_error(int year, bool isTold)
    {
        var power = Of(
            Form.One("electricity.residential", Period.Year(2019), "10 MWh"),
            Form.One(Diesel, Period.Year(2019), "5 l", row: 41)
        );
        var lost = power.Rows.Select(row =>
            row.Variable == Diesel ? row with { Reference = OurTables.Whole.Gpc.Find("I.1.3")! } : row
        );
        var found = Doubles(power with { Year = year, Rows = [.. lost] });

        Assert.Equal(isTold, found.Any(one => one.Code is "inventory.double-losses" && one.IsError));
    }

    [Fact]
    public void The_middle_of_an_even_count_lies_between_and_no_spread_gives_no_score()
    {
        Assert.Equal(2.5m, Middle.Of([4m, 1m, 3m, 2m]));
        Assert.Null(Middle.Score(9m, [1m, 1m, 1m, 2m]));
    }

    [Fact]
    public async Task Who_may_not_read_the_inventory_is_not_told_of_it()
    {
        var city = new CityOnRecord();
        var refused = await Use(city).RunAsync(Actor.Public, CityOnRecord.Code, 2019, Cancellation);

        Assert.True(refused.IsRefused);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Fact Fact(int year, string amount) =>
        Form.One(Diesel, Period.Year(year), amount, row: year);

    private static Compilation Of(params Fact[] facts) => new CityOnRecord { Facts = facts }.Compile();

    private static IEnumerable<Finding> Doubles(Compilation inventory) =>
        new DoubleCounting(OurTables.Whole.Factors, "TH").Of(inventory);

    private static string[] Codes(params Fact[] facts) => [.. Check(facts).Select(finding => finding.Code)];

    private static IReadOnlyList<Finding> Check(params Fact[] facts)
    {
        var checking = Use(new CityOnRecord { Facts = facts })
            .RunAsync(Actor.LocalAdministrator, CityOnRecord.Code, 2019, Cancellation);
        return checking.GetAwaiter().GetResult().Value!.Findings;
    }

    private static CheckInventory Use(CityOnRecord city) =>
        new(city, city.ListUseCase(), city.UseCase(), OurTables.Whole);
}
