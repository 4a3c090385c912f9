using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Verification;

/// <summary>Which numbers a verifier looks at, and what working them out again gives.</summary>
public sealed class MaterialitySampleTests
{
    /// <summary>A digest that starts at a half: 0x80000000 of 0x100000000.</summary>
    private const string Half = "8000000000000000";

    /// <summary>
    /// By hand: 1,000 t, material 200 t, start at 100 t; marks at 100, 300, 500, 700, 900. The rows end
    /// at 50, 450, 460,
    /// 700, 1,000: the first holds no mark, the second 100 and 300, the third none, the fourth 500 (700
    /// is its end and not in it),
    /// the fifth 700 and 900.
    /// </summary>
    [Fact]
    public void A_row_of_at_least_the_material_amount_is_taken_and_smaller_ones_by_their_size()
    {
        var rows = new[] { Row("a", 50), Row("b", 400), Row("c", -10), Row("d", 240), Row("e", 300) };

        var taken = MaterialitySample.Of(rows, 0.2m, Half);

        Assert.Equal(["b", "d", "e"], taken.Select(one => one.Row.Name));
        Assert.All(taken, one => Assert.True(one.IsCertain));
    }

    /// <summary>By hand: 100 rows of 1 t, material 10 t, start at 5 t: the rows that end at 6, 16, …
    /// 96.</summary>
    [Fact]
    public void Equal_small_rows_are_taken_at_equal_distances()
    {
        var rows = Enumerable.Range(1, 100).Select(number => Row($"{number}", 1)).ToArray();

        var taken = MaterialitySample.Of(rows, 0.1m, Half);

        Assert.Equal(
            Enumerable.Range(0, 10).Select(step => $"{(step * 10) + 6}"),
            taken.Select(one => one.Row.Name)
        );
        Assert.All(taken, one => Assert.False(one.IsCertain));
    }

    [Fact]
    public void Nothing_is_taken_of_nothing()
    {
        Assert.Empty(MaterialitySample.Of([], 0.05m, Half));
        Assert.Empty(MaterialitySample.Of([Row("a", 0), Row("b", null)], 0.05m, Half));
    }

    /// <summary>By hand: 1,000 kWh and 0.5 MWh are 1,500 kWh; half of a budget year's 366 of 732 kWh
    /// more.</summary>
    [Fact]
    public void Facts_are_added_in_one_unit_and_by_days()
    {
        FrozenFact[] facts =
        [
            new("2019-01", 1000, "kWh", "a", 1, new(31, 31)),
            new("2019-02", 0.5m, "MWh", "b", 1, new(28, 28)),
            new("2018-07-01/2019-06-30", 732, "kWh", "c", 1, new(181, 362)),
        ];
        var row = Row("a", null) with { Amount = 1866, Unit = "kWh", Facts = facts };

        var step = Assert.Single(Again(row));

        Assert.True(step.Agrees);
        Assert.Equal((ReperformedStep.Facts, 1866m), (step.Step, step.Recomputed));
    }

    /// <summary>By hand under AR5: 1,000 kg CO2 + 2 kg × 28 + 1 kg × 265 = 1,321 kg; biogenic CO2 counts
    /// nothing.</summary>
    [Fact]
    public void Gases_are_weighed_and_memo_items_are_not()
    {
        FrozenGas[] gases =
        [
            new("CO2", 1000),
            new("CO2-biogenic", 9000),
            new("CH4-biogenic", 2),
            new("N2O", 1),
        ];
        var row = Row("a", 1.321m) with { Gases = gases };

        Assert.Equal([1.321m, null], Again(row).Select(step => step.Recomputed));
        Assert.Equal([false, false], Again(row with { Tonnes = 1.320m }).Select(step => step.Agrees));
    }

    private static IReadOnlyList<Reperformance> Again(FrozenRow row) =>
        Reperformance.Of(row, Nothing, OurTables.Whole.FindGwpSet("AR5")!, OurTables.Whole.Units);

    private static FrozenInventory Nothing { get; } =
        new()
        {
            Place = "khon-kaen",
            Year = 2019,
            Level = "basic",
            GwpSet = "AR5",
            FactorVersion = "0",
            Rows = [],
            Notations = [],
        };

    private static FrozenRow Row(string name, decimal? tonnes) =>
        new()
        {
            Name = name,
            Reference = "I.1.2",
            Variable = "electricity.residential",
            Status = nameof(RowStatus.Counted),
            Quality = nameof(Quality.Measured),
            Where = "a",
            FactorSources = [],
            Gases = [],
            Tonnes = tonnes,
            Steps = [],
            Facts = [],
        };
}
