using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting;

/// <summary>Small charts to test with.</summary>
internal static class SampleCharts
{
    public static ChartFrame Frame { get; } =
        new()
        {
            Id = "sample",
            Title = "One is more than the other",
            AltText = "Two bars",
            Unit = "tCO2e",
            Sources = ["a.xlsx"],
        };

    public static ChartGrid Sectors { get; } =
        new(
            "Sector",
            [new ChartCategory("sector-I", "Energy"), new ChartCategory("sector-II", "Transport")],
            [
                new ChartSeries("scope-1", "Scope 1", [18600.125m, 208800m]),
                new ChartSeries("scope-2", "Scope 2", [210000m, null]),
            ]
        );

    public static ChartGrid Years { get; } =
        new(
            "Year",
            [new ChartCategory("2018", "พ.ศ. 2561"), new ChartCategory("2019", "พ.ศ. 2562")],
            [new ChartSeries("total", "Total", [null, -0.5m]), new ChartSeries("goal", "Goal", [7m, 6m])]
        )
        {
            IsTime = true,
            SeriesAxis = "Line",
        };

    public static ChartFlows Flows { get; } =
        new(
            [new ChartNode("a", "Diesel"), new ChartNode("b", "Transport"), new ChartNode("c", "CO2")],
            [new ChartFlow("a", "b", 3m), new ChartFlow("b", "c", 5m), new ChartFlow("a", "b", 1.5m)]
        )
        {
            FromAxis = "From",
            ToAxis = "To",
        };
}
