using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Comparison;

/// <summary>The difference of two inventories, taken apart without a rest.</summary>
public sealed class ReconciliationTests
{
    private const int Pairs = 1000;

    private static readonly string[] References = ["I.1.1", "I.2.1", "II.1.1", "III.1.1"];
    private static readonly string[] Variables = ["a", "b", "c"];

    [Fact]
    public void Activity_and_factor_are_means_over_both_orders()
    {
        // 10 × 2 = 20 becomes 20 × 3 = 60: activity 10 × (2 + 3) ÷ 2, factor 1 × (10 + 20) ÷ 2.
        var found = Assert.Single(
            Reconciliation.Of([Line("I.1.1", "a", "10 l", 20m)], [Line("I.1.1", "a", "20 l", 60m)])
        );

        Assert.Equal(new DifferenceParts(25m, 15m, 0m), found.Parts);
        Assert.Equal(40m, found.Difference);
        Assert.False(found.IsUnsplit);
    }

    [Fact]
    public void Other_units_of_the_same_kind_are_the_same_amount()
    {
        var found = Assert.Single(
            Reconciliation.Of([Line("I.1.1", "a", "1000 kWh", 20m)], [Line("I.1.1", "a", "1 MWh", 30m)])
        );

        Assert.Equal(new DifferenceParts(0m, 10m, 0m), found.Parts);
    }

    [Fact]
    public void A_reference_on_one_side_is_boundary()
    {
        var found = Reconciliation.Of([Line("I.1.1", "a", "10 l", 20m)], [Line("I.2.1", "a", "10 l", 30m)]);

        Assert.Equal([-20m, 30m], found.Select(one => one.Parts.Boundary));
        Assert.Equal([null, 30m], found.Select(one => one.Right));
    }

    [Fact]
    public void Another_fuel_under_the_same_reference_is_activity()
    {
        var found = Assert.Single(
            Reconciliation.Of(
                [Line("I.1.1", "a", "10 l", 20m)],
                [Line("I.1.1", "a", "10 l", 20m), Line("I.1.1", "b", "5 kg", 7m)]
            )
        );

        Assert.Equal(new DifferenceParts(7m, 0m, 0m), found.Parts);
    }

    [Fact]
    public void From_nothing_to_something_is_activity()
    {
        var found = Assert.Single(
            Reconciliation.Of([Line("I.1.1", "a", "0 l", 0m)], [Line("I.1.1", "a", "5 l", 7m)])
        );

        Assert.Equal(new DifferenceParts(7m, 0m, 0m), found.Parts);
    }

    [Theory]
    [InlineData("10 l", "8 tCO2e")]
    [InlineData("10 l", null)]
    [InlineData("0 l", "4 l")]
    public void Amounts_that_cannot_be_compared_are_told(string left, string? right)
    {
        var found = Assert.Single(
            Reconciliation.Of([Line("I.1.1", "a", left, 20m)], [Line("I.1.1", "a", right, 8m)])
        );

        Assert.Equal(new DifferenceParts(0m, -12m, 0m), found.Parts);
        Assert.True(found.IsUnsplit);
    }

    [Fact]
    public void A_thousand_pairs_close_to_zero() =>
        Prop.ForAll(
                Sides().Two().ToArbitrary(),
                pair =>
                {
                    var (left, right) = pair;
                    var found = Reconciliation.Of(left, right);
                    var back = Reconciliation.Of(right, left);

                    Assert.Equal(
                        right.Sum(line => line.Tonnes) - left.Sum(line => line.Tonnes),
                        found.Sum(one => one.Parts.Sum),
                        15
                    );
                    Assert.All(found, one => Assert.Equal(one.Difference, one.Parts.Sum, 15));
                    Assert.All(
                        found,
                        one =>
                            Assert.Equal(
                                0m,
                                one.Parts.Activity
                                    + back.First(other => other.Reference == one.Reference).Parts.Activity,
                                15
                            )
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Pairs));

    private static Gen<ComparedLine[]> Sides() => Lines().ArrayOf().Select(lines => lines.Take(12).ToArray());

    private static Gen<ComparedLine> Lines() =>
        from reference in Gen.Elements(References)
        from variable in Gen.Elements(Variables)
        from amount in Gen.Choose(0, 100_000)
        from factor in Gen.Choose(0, 5_000)
        select Line(
            reference,
            variable,
            string.Create(CultureInfo.InvariantCulture, $"{amount / 7m} l"),
            amount / 7m * factor / 13m
        );

    private static ComparedLine Line(string reference, string variable, string? amount, decimal tonnes) =>
        new(
            string.Empty,
            OurTables.Whole.Gpc.Find(reference)!,
            variable,
            amount is null ? null : Form.Quantity(amount),
            tonnes
        );
}
