using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory;

/// <summary>The tables that the room reads belong together.</summary>
public sealed class InventoryTablesTests
{
    [Fact]
    public void Every_variable_but_population_leads_to_a_reference()
    {
        var mapped = Csv.Rows(Repository.Read("data/sectors/activities.csv")).Select(row => row[0]);
        var variables = Csv.Rows(Repository.Read("data/sectors/variables.csv")).Select(row => row[0]);

        Assert.Equal([Variable.Population], variables.Except(mapped, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_set_weighs_the_same_gases_and_never_the_memo_item()
    {
        var sets = OurTables.Whole.GwpSets;
        var gases = sets[0].Gases.ToHashSet();

        Assert.All(sets, set => Assert.Equal(gases, set.Gases.ToHashSet()));
        Assert.Contains(Gas.BiogenicMethane, gases);
        Assert.DoesNotContain(Gas.BiogenicCarbonDioxide, gases);
    }

    [Theory]
    [InlineData("AR4", 25, 25)]
    [InlineData("AR5", 28, 28)]
    [InlineData("AR5-TGO", 30, 28)]
    public void Methane_weighs_by_its_origin(string set, int fossil, int biogenic)
    {
        var found = OurTables.Whole.FindGwpSet(set)!;

        Assert.Equal(fossil, found.FindPotential(Gas.FossilMethane));
        Assert.Equal(biogenic, found.FindPotential(Gas.BiogenicMethane));
    }
}
