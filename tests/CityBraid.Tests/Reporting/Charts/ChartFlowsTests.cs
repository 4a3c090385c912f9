using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting;

public sealed class ChartFlowsTests
{
    private static readonly ChartNode[] Nodes = [new("a", "A"), new("b", "B"), new("c", "C")];

    [Theory]
    [InlineData("a", "x")]
    [InlineData("x", "a")]
    public void A_flow_joins_two_nodes(string from, string to) =>
        Assert.Throws<ArgumentException>(() => Of(new ChartFlow(from, to, 1m)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_flow_carries_something(int amount) =>
        Assert.Throws<ArgumentException>(() => Of(new ChartFlow("a", "b", amount)));

    [Fact]
    public void Flows_never_lead_back()
    {
        Assert.Throws<ArgumentException>(() => Of(new ChartFlow("a", "a", 1m)));
        Assert.Throws<ArgumentException>(() =>
            Of(new ChartFlow("a", "b", 1m), new ChartFlow("b", "c", 1m), new ChartFlow("c", "b", 1m))
        );
        Assert.Equal(3, Of(new("a", "b", 1m), new("b", "c", 1m), new("a", "c", 1m)).Flows.Count);
    }

    [Fact]
    public void Flows_of_the_same_ends_are_one()
    {
        var flows = SampleCharts.Flows;

        Assert.Equal([new ChartFlow("a", "b", 4.5m), new ChartFlow("b", "c", 5m)], flows.Flows);
        Assert.Equal(4.5m, flows.Into(flows.Nodes[1]));
        Assert.Equal(5m, flows.OutOf(flows.Nodes[1]));
    }

    [Fact]
    public void A_node_that_loses_something_on_the_way_is_told_of()
    {
        Assert.Equal("b", Assert.Single(SampleCharts.Flows.Unbalanced).Key);
        Assert.Empty(Of(new ChartFlow("a", "b", 2m), new ChartFlow("b", "c", 2m)).Unbalanced);
    }

    private static ChartFlows Of(params ChartFlow[] flows) =>
        new(Nodes, flows) { FromAxis = "From", ToAxis = "To" };
}
