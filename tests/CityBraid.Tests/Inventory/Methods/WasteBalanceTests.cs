using System.Globalization;
using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>A balance closes, admits what it does not know, and feeds the methods of emissions.</summary>
public sealed class WasteBalanceTests
{
    [Fact]
    public void Under_a_hundred_percent_the_rest_is_named_and_goes_nowhere()
    {
        var result = Asked
            .Answer(
                "waste-balance",
                """
                { "streams": [{ "stream": "food", "generated": { "value": 200, "unit": "t" },
                  "buried": { "value": 90, "unit": "%" } }] }
                """
            )
            .Result;
        var rest = Assert.Single(result.Findings);

        Assert.Equal(("inventory.balance-rest", Severity.Warning), (rest.Code, rest.Severity));
        Assert.Equal(("20.0", "10.0"), (rest.Values["rest"], rest.Values["percent"]));
        Assert.Equal(
            ["food.generated", "food.buried", "food.unaccounted", "generated", "buried", "unaccounted"],
            result.Amounts.Select(amount => amount.Name)
        );
        Assert.Null(result.AvoidedCost);
    }

    [Fact]
    public void A_surplus_is_named_in_tonnes()
    {
        var finding = Assert.Single(
            Asked
                .Of(
                    "waste-balance",
                    """
                    { "streams": [{ "stream": "food", "generated": { "value": 10, "unit": "t" },
                      "buried": 0.75, "burnt": { "value": 3000, "unit": "kg" } }] }
                    """
                )
                .Refusal!.Findings
        );

        Assert.Equal(
            ("inventory.balance-over", 0.5m),
            (finding.Code, decimal.Parse(finding.Values["surplus"], CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void A_cost_carries_its_currency_and_year()
    {
        var cost = Asked
            .Answer("waste-balance", OurTables.Methods.Find("waste-balance")!.Description.Example)
            .Result.AvoidedCost!;

        Assert.Equal((3_750_000m, "THB", 2019), (cost.Amount, cost.Currency, cost.PriceYear));
        Assert.Equal("THB (2019)", $"{cost}".Split(' ', 2)[1]);
    }

    [Fact]
    public void What_is_buried_is_what_methane_commitment_takes()
    {
        var buried = Asked
            .Answer("waste-balance", OurTables.Methods.Find("waste-balance")!.Description.Example)
            .Result.Amounts.Single(amount => amount.Name == "food.buried")
            .Quantity;
        var answer = Asked.Answer(
            "methane-commitment",
            $$"""
            { "mass": { "value": {{buried.Amount.ToString(
                CultureInfo.InvariantCulture
            )}}, "unit": "{{buried.Unit}}" },
              "composition": { "food": 1 }, "mcf": 1 }
            """
        );

        // 24,000 t × 0.15 × 0.6 × 0.5 × 16/12 = 1,440 t
        Assert.Equal(1_440_000m, decimal.Round(answer.Kilograms("CH4-biogenic"), 9));
    }

    [Fact]
    public void Every_balance_closes() =>
        Prop.ForAll(
                Gen.Choose(0, 100).ToArbitrary(),
                Gen.Choose(0, 100).ToArbitrary(),
                Gen.Choose(1, 100_000).ToArbitrary(),
                (recycled, buried, tonnes) =>
                {
                    var (first, second) = (recycled, Math.Min(buried, 100 - recycled));
                    var result = Asked
                        .Answer(
                            "waste-balance",
                            $$"""
                            { "streams": [{ "stream": "any",
                              "generated": { "value": {{tonnes}}, "unit": "t" },
                              "recycled": { "value": {{first}}, "unit": "%" },
                              "buried": { "value": {{second}}, "unit": "%" } }] }
                            """
                        )
                        .Result;
                    decimal Of(string name) => result.Amounts.Single(one => one.Name == name).Quantity.Amount;
                    return Of("recycled") + Of("buried") + Of("unaccounted") == Of("generated")
                        && Of("circularity_rate") == first / 100m;
                }
            )
            .QuickCheckThrowOnFailure();
}
