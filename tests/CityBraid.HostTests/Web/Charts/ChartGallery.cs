using CityBraid.Reporting;
using CityBraid.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CityBraid.Tests.Web;

/// <summary>A page with a chart of every kind: missing numbers, negative ones, hostile names.</summary>
internal sealed class ChartGallery : ComponentBase
{
    /// <summary>The request.</summary>
    [Parameter]
    public required Visit Visit { get; set; }

    /// <summary>The charts.</summary>
    public static IReadOnlyList<Chart> Charts { get; } =
    [
        Chart.StackedBars(
            Frame("bars", "Two scopes in four sectors"),
            new ChartGrid(
                "Sector",
                Sectors(),
                [
                    new ChartSeries(
                        "scope-1",
                        "ขอบเขตที่ 1: การปล่อยที่เกิดขึ้นภายในเขตเมืองโดยตรง",
                        [1200.5m, null, -300m, 0m]
                    ),
                    new ChartSeries("scope-2", "Scope 2: energy from the grid", [800m, 410.25m, null, null]),
                    new ChartSeries("hostile", WebSite.HostileName, [50m, 60m, 70m, 80m]),
                ]
            )
        ),
        Chart.Lines(
            Frame("lines", "A year is missing"),
            new ChartGrid(
                "Year",
                Years(),
                [
                    new ChartSeries("sector-I", "Stationary energy", [500m, 520m, null, 480m, 470m]),
                    new ChartSeries("sector-II", "Transport", [300m, 310m, 330m, 340m, 320m]),
                    new ChartSeries("sector-III", "Waste", [90m, 80m, 85m, null, null]),
                ]
            )
            {
                IsTime = true,
            }
        ),
        Chart.HeatMap(
            Frame("heat", "Two departments are late") with
            {
                Unit = "%",
            },
            new ChartGrid(
                "Month",
                Months(),
                [
                    new ChartSeries("works", "สำนักช่างและการสาธารณูปโภคของเทศบาล", Filled(12)),
                    new ChartSeries("health", "Public health", Filled(7)),
                    new ChartSeries("water", "Water works", Filled(3)),
                ]
            )
            {
                IsTime = true,
                SeriesAxis = "Department",
            }
        ),
        Chart.Sankey(
            Frame("flows", "Most goes to carbon dioxide"),
            new ChartFlows(
                [
                    new ChartNode("diesel", "ดีเซลสำหรับการขนส่งทางถนน"),
                    new ChartNode("lpg", "LPG"),
                    new ChartNode("sector-I", "Stationary energy"),
                    new ChartNode("sector-II", "Transport"),
                    new ChartNode("gas-CO2", "CO2"),
                    new ChartNode("gas-CH4", "CH4"),
                ],
                [
                    new ChartFlow("diesel", "sector-II", 120m),
                    new ChartFlow("lpg", "sector-I", 30m),
                    new ChartFlow("sector-II", "gas-CO2", 115m),
                    new ChartFlow("sector-II", "gas-CH4", 5m),
                    new ChartFlow("sector-I", "gas-CO2", 29m),
                ]
            )
            {
                FromAxis = "From",
                ToAxis = "To",
            }
        ),
    ];

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Layout>(0);
        builder.AddComponentParameter(1, nameof(Layout.Visit), Visit);
        builder.AddComponentParameter(2, nameof(Layout.Title), "Charts");
        builder.AddComponentParameter(4, nameof(Layout.HasWorkspaces), false);
        builder.AddComponentParameter(3, nameof(Layout.ChildContent), (RenderFragment)Figures);
        builder.CloseComponent();
    }

    private void Figures(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, "<h1>Charts</h1><h2>Every kind</h2><div class=\"charts\">");
        foreach (var chart in Charts)
        {
            builder.OpenComponent<ChartFigure>(1);
            builder.AddComponentParameter(2, nameof(ChartFigure.Chart), chart);
            builder.AddComponentParameter(3, nameof(ChartFigure.Visit), Visit);
            builder.CloseComponent();
        }

        builder.AddMarkupContent(4, "</div>");
    }

    private static ChartFrame Frame(string id, string title) =>
        new()
        {
            Id = id,
            Title = title,
            AltText = $"{title}: a picture of it",
            Unit = "tCO2e",
            Sources = [WebSite.HostileName],
        };

    private static ChartCategory[] Sectors() =>
        [
            new("sector-I", "พลังงานแบบอยู่กับที่ในอาคารบ้านเรือนและพาณิชยกรรม"),
            new("sector-II", "Transport"),
            new("sector-III", "Waste"),
            new("sector-IV", "Industrial processes and product use"),
        ];

    private static ChartCategory[] Years() =>
        [.. Enumerable.Range(2015, 5).Select(year => new ChartCategory($"{year}", $"พ.ศ. {year + 543}"))];

    private static ChartCategory[] Months() =>
        [.. Enumerable.Range(1, 12).Select(month => new ChartCategory($"2019-{month:00}", $"{month:00}"))];

    private static decimal?[] Filled(int months) =>
        [.. Enumerable.Range(1, 12).Select(month => month <= months ? 100m / month : (decimal?)null)];
}
