using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Comparison;

/// <summary>One year on two bases: the difference is told to the last tonne.</summary>
public sealed class BasisDifferenceTests
{
    [Fact]
    public void Other_potentials_make_what_the_gases_say()
    {
        var city = new CityOnRecord { Facts = Form.Row(8, "fuel.diesel.road", "l", null, Form.Twelve(100m)) };

        var found = BasisDifference.Of(city.Compile(gwpSet: "AR5"), city.Compile(gwpSet: "AR4"));

        // By hand: 0.1704456 kg of methane × (25 − 28) and of nitrous oxide × (298 − 265), in tonnes:
        // −0.0005113368 + 0.0056247048 = 0.005113368.
        Assert.Equal((0m, 0.005113368m, 0m), (found.References, found.Potentials, found.Rest));
        Assert.Equal(0.005113368m, found.Difference);
    }

    [Fact]
    public void Another_level_counts_other_references()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };

        var found = BasisDifference.Of(city.Compile(), city.Compile(level: "territorial"));

        // By hand: scope 2, 120,000 + 90,000 t of electricity, is not of the territory.
        Assert.Equal((-210_000m, 0m, 0m), (found.References, found.Potentials, found.Rest));
    }

    [Fact]
    public void Two_years_are_no_two_bases()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };

        var later = city.Compile() with { Year = 2020 };

        Assert.Throws<ArgumentException>(() => BasisDifference.Of(city.Compile(), later));
    }

    [Fact]
    public void Every_pair_of_bases_closes_to_nothing()
    {
        var city = new CityOnRecord
        {
            Facts = [.. Form.KhonKaen, .. Form.Row(20, "fuel.cng.road", "kg", null, Form.Twelve(1_234.5m))],
        };
        var bases = (
            from level in (string[])["basic", "basic+", "territorial"]
            from gwp in (string[])["AR4", "AR5", "AR5-TGO", "AR6"]
            select city.Compile(gwpSet: gwp, level: level)
        ).ToArray();

        Assert.All(
            from left in bases
            from right in bases
            select BasisDifference.Of(left, right),
            found =>
            {
                Assert.True(Math.Abs(found.Rest!.Value) < 0.000_000_000_000_001m, $"{found.Rest}");
                var sum = found.ByReference.Sum(one => (one.Right ?? 0m) - (one.Left ?? 0m));
                Assert.Equal(found.Difference!.Value, sum, 12);
            }
        );
    }

    [Fact]
    public void A_year_without_a_number_has_no_difference_and_no_zero()
    {
        var city = new CityOnRecord();

        var found = BasisDifference.Of(city.Compile(), city.Compile(gwpSet: "AR4"));

        Assert.Null(found.Difference);
        Assert.Null(found.Rest);
        Assert.Empty(found.ByReference);
    }

    [Fact]
    public void References_that_one_basis_does_not_count_have_no_number_there()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };

        var found = BasisDifference.Of(city.Compile(), city.Compile(level: "territorial"));

        // By hand: the commercial electricity of the form is 90,000 t, and none of it is of the territory.
        var electricity = found.ByReference.Single(one => one.Reference == "I.2.2");
        Assert.Equal((90_000m, null), (electricity.Left, electricity.Right));
    }
}
