using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Emissions;

public sealed class EmissionFlowsTests
{
    [Fact]
    public void A_row_flows_gas_by_gas_and_its_flows_add_up_to_it()
    {
        var city = new CityOnRecord { Facts = Form.Row(8, "fuel.diesel.road", "l", null, Form.Twelve(100m)) };

        var flows = city.Compile().Flows();

        // As CO2e: 3,238.4664 kg; 0.1704456 kg × 28; 0.1704456 kg × 265
        Assert.Equal(
            [("CO2", 3.2384664m), ("CH4-fossil", 0.0047724768m), ("N2O", 0.045168084m)],
            flows.Select(flow => (flow.Gas?.Code, flow.Co2e.Tonnes))
        );
    }

    [Fact]
    public void What_a_form_states_as_co2e_flows_to_no_gas()
    {
        var inventory = new CityOnRecord { Facts = Form.KhonKaen }.Compile();

        var flows = inventory.Flows();

        Assert.All(flows, flow => Assert.Null(flow.Gas));
        Assert.Equal(490_000m, flows.Sum(flow => flow.Co2e.Tonnes));
    }

    [Fact]
    public void What_a_key_stands_for_does_not_flow()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen }.Stating(
            new StatedNotation("II.1.1", NotationKey.NotOccurring, string.Empty)
        );

        Assert.Equal(490_000m - 208_800m, city.Compile().Flows().Sum(flow => flow.Co2e.Tonnes));
    }
}
