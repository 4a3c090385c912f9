using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>
/// Every total's derivative to every fact, beside the difference that a changed fact makes.
/// </summary>
public sealed class SensitivitiesTests
{
    private const decimal Step = 0.001m;
    private const decimal Close = 0.00000001m;

    [Fact]
    public void Derivatives_equal_finite_differences_of_every_total()
    {
        Fact[] facts = [.. Form.KhonKaen.Where((_, at) => at % 5 == 0), .. Published()];
        var city = new CityOnRecord { Facts = facts };
        var before = city.Compile(level: "basic+");
        var derivatives = Sensitivities.Of(before).ToDictionary(one => one.Fact);

        Assert.True(derivatives.Count > 50);
        foreach (
            var fact in facts.Where(fact => derivatives.GetValueOrDefault(fact)?.TonnesPerUnit is not null)
        )
        {
            var moved = fact with { Quantity = fact.Quantity with { Amount = fact.Quantity.Amount + Step } };
            var after = new CityOnRecord { Facts = [.. facts.Select(one => one == fact ? moved : one)] };
            Compare(derivatives[fact], before, after.Compile(level: "basic+"));
        }
    }

    [Fact]
    public void A_budget_year_counts_by_its_days()
    {
        var year = Period.FiscalYear(2019, FiscalCalendar.Thai);
        var fact = Form.One("fuel.diesel.road", year, "365 l");
        var found = Assert.Single(Sensitivities.Of(new CityOnRecord { Facts = [fact] }.Compile()));
        var whole = Assert.Single(
            Sensitivities.Of(
                new CityOnRecord
                {
                    Facts = [Form.One("fuel.diesel.road", Period.Year(2019), "365 l")],
                }.Compile()
            )
        );

        Assert.Equal(whole.TonnesPerUnit!.Value * 273m / 365m, found.TonnesPerUnit!.Value, 20);
    }

    [Fact]
    public void An_amount_of_zero_has_no_derivative_that_is_known()
    {
        var city = new CityOnRecord { Facts = [Form.One("fuel.diesel.road", Period.Year(2019), "0 l")] };

        Assert.Null(Assert.Single(Sensitivities.Of(city.Compile())).TonnesPerUnit);
    }

    private static IEnumerable<Fact> Published() =>
        OurTables
            .Whole.Activities.All.Where(rule => rule.Method is not null)
            .Select(rule => (rule.Variable, Unit: UnitOf(rule)))
            .Where(pair => pair.Unit is not null)
            .Select(pair => Form.One("" + pair.Variable, Period.Year(2019), $"1234.5 {pair.Unit}"))
            .Where(fact => Form.KhonKaen.All(other => other.Key.Variable != fact.Key.Variable));

    private static string? UnitOf(ActivityRule rule)
    {
        var description = OurTables.Methods.Find(rule.Method!)!.Description;
        var input = description.Inputs.First(one => one.Name == description.ActivityInput);
        return input.Units is [var unit, ..] ? unit.Symbol : null;
    }

    private static void Compare(FactSensitivity found, Compilation before, Compilation after)
    {
        Level[] levels = [.. Level.All];
        foreach (var level in levels)
        {
            Same(found.Of(level), Total(after, level) - Total(before, level));
        }

        foreach (var (old, now) in before.BySector.Zip(after.BySector))
        {
            Same(
                found.OfSector(old.Sector, before.Level),
                (now.Co2e?.Tonnes ?? 0m) - (old.Co2e?.Tonnes ?? 0m)
            );
        }

        foreach (var (old, now) in before.ByScope.Zip(after.ByScope))
        {
            Same(found.OfScope(old.Scope, before.Level), (now.Co2e?.Tonnes ?? 0m) - (old.Co2e?.Tonnes ?? 0m));
        }
    }

    private static decimal Total(Compilation inventory, Level level) =>
        inventory.ByLevel.First(one => one.Level == level).Co2e?.Tonnes ?? 0m;

    private static void Same(decimal? derivative, decimal difference)
    {
        var expected = difference / Step;
        Assert.InRange(derivative!.Value, expected - Size(expected), expected + Size(expected));
    }

    private static decimal Size(decimal number) => Math.Abs(number) * Close;
}
