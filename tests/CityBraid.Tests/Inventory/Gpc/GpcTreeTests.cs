using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Gpc;

public sealed class GpcTreeTests
{
    private static readonly GpcTree Tree = OurTables.Whole.Gpc;

    [Fact]
    public void Every_reference_of_the_standard_is_there_once() =>
        Assert.Equal(53, Tree.References.Select(reference => reference.Code).Distinct().Count());

    [Fact]
    public void The_misprint_I_63_is_I_6_3()
    {
        Assert.Null(Tree.Find("I.63"));
        Assert.Equal("I.6", Tree.Find("I.6.3")?.Subsector);
    }

    [Fact]
    public void Basic_holds_fuel_grid_energy_and_waste_of_the_city() =>
        Assert.Equal(
            "I.1.1 I.1.2 I.2.1 I.2.2 I.3.1 I.3.2 I.4.1 I.4.2 I.5.1 I.5.2 I.6.1 I.6.2 I.7.1 I.8.1 "
                + "II.1.1 II.1.2 II.2.1 II.2.2 II.3.1 II.3.2 II.4.1 II.4.2 II.5.1 II.5.2 "
                + "III.1.1 III.1.2 III.2.1 III.2.2 III.3.1 III.3.2 III.4.1 III.4.2",
            Codes(Level.Basic)
        );

    [Fact]
    public void Basic_plus_adds_losses_journeys_processes_and_land() =>
        Assert.Equal(
            "I.1.3 I.2.3 I.3.3 I.4.3 I.5.3 I.6.3 II.1.3 II.2.3 II.3.3 II.4.3 IV.1 IV.2 V.1 V.2 V.3",
            string.Join(' ', Codes(Level.BasicPlus).Split(' ').Except(Codes(Level.Basic).Split(' ')))
        );

    [Fact]
    public void Territorial_is_all_scope_1_with_power_sold_and_waste_brought_in() =>
        Assert.Equal(
            "I.1.1 I.2.1 I.3.1 I.4.1 I.4.4 I.5.1 I.6.1 I.7.1 I.8.1 II.1.1 II.2.1 II.3.1 II.4.1 II.5.1 "
                + "III.1.1 III.1.3 III.2.1 III.2.3 III.3.1 III.3.3 III.4.1 III.4.3 IV.1 IV.2 V.1 V.2 V.3",
            Codes(Level.Territorial)
        );

    [Fact]
    public void Other_scope_3_is_in_no_total() =>
        Assert.All(Level.All, level => Assert.False(level.Includes(Tree.Find("VI.1")!)));

    [Theory]
    [InlineData("BASIC+", "basic+")]
    [InlineData("territorial", "territorial")]
    public void A_level_is_read_by_its_name(string text, string code)
    {
        Assert.True(Level.TryParse(text, out var level));
        Assert.Equal(code, level.Code);
        Assert.False(Level.TryParse("basic++", out _));
    }

    [Fact]
    public void Every_reference_and_heading_is_named_in_three_languages()
    {
        Assert.All(Tree.References, reference => Assert.Equal(3, reference.Names.Texts.Count));
        Assert.All(Tree.Headings, heading => Assert.Equal(3, heading.Names.Texts.Count));
    }

    [Fact]
    public void A_reference_without_a_heading_is_refused() =>
        Assert.Throws<FormatException>(() =>
            OurTables.With(
                GpcTree.Table,
                ("code", "VII.1"),
                ("sector", "VII"),
                ("subsector", "VII.1"),
                ("scope", "1"),
                ("level", "basic"),
                ("name_en", "x")
            )
        );

    private static string Codes(Level level) =>
        string.Join(' ', Tree.Required(level).Select(reference => reference.Code));
}
