using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>What several report, ratios and means: put together from records as it is by hand.</summary>
public sealed class PuttingTogetherTests
{
    private static readonly Period Year = Period.Year(2020);

    private static readonly string?[] Leaves = ["nagpur", "rajkot", null];

    [Theory]
    [InlineData("nagpur", "nagpur")]
    [InlineData("nagpur", "rajkot")]
    [InlineData(null, null)]
    [InlineData(null, "rajkot")]
    public async Task A_joint_result_of_10_counts_once_wherever_it_is_put_together(
        string? first,
        string? second
    )
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Organisation, "north", ("name/en", "North"));
        await room.SaveAsync(RecordKind.Organisation, "south", ("name/en", "South"));
        await room.SaveAsync(RecordKind.IndicatorReport, "n", Joint("north", first, "0.6"));
        await room.SaveAsync(RecordKind.IndicatorReport, "s", Joint("south", second, "0.4"));

        var board = await room.ApproveAsync(("n", 1), ("s", 1));

        Assert.Equal(10m, board.Find(project: null, "trained", Year)?.Value);
        Assert.Equal(10m, board.Find(first ?? IndicatorDefinition.Unassigned, "trained", Year)?.Value);
        Assert.Equal(10m, board.ValueOf(board.FindReport("n")!.Report)?.Value);
        Assert.Equal(10m, board.ValueOf(board.FindReport("s")!.Report)?.Value);
    }

    [Fact]
    public void However_a_joint_result_is_split_over_projects_the_whole_is_the_same() =>
        Prop.ForAll(
                Splits().ToArbitrary(),
                places =>
                {
                    var reports = places
                        .Index()
                        .Select(one =>
                            Known.Record(
                                RecordKind.IndicatorReport,
                                $"r{one.Index}",
                                Joint($"o{one.Index}", one.Item, places.Length == 4 ? "0.25" : "0.5")
                            )
                        );
                    var board = Board([.. reports]);

                    Assert.Equal(10m, board.Find(project: null, "trained", Year)?.Value);
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>100,000 l for 500 heads and 90,000 l for 300: 190,000 over 800.</summary>
    [Fact]
    public async Task Litres_per_head_of_two_cities_are_weighed_by_their_heads()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "water",
            ("name/en", "Water per head"),
            ("type", "number"),
            ("unit", "l"),
            ("formula", "per_head(used; heads)"),
            ("variables/a/variable", "used"),
            ("variables/a/unit", "m3"),
            ("variables/b/variable", "heads")
        );
        await room.SaveAsync(RecordKind.IndicatorReport, "n", Water("nagpur", "100", "500"));
        await room.SaveAsync(RecordKind.IndicatorReport, "r", Water("rajkot", "90", "300"));

        var board = await room.ApproveAsync(("n", 1), ("r", 1));

        Assert.Equal(200m, board.Find("nagpur", "water", Year)?.Value);
        Assert.Equal(300m, board.Find("rajkot", "water", Year)?.Value);
        var together = board.Find(project: null, "water", Year)!;
        Assert.Equal(237.5m, together.Value);
        Assert.Equal((190_000m, 800m), (together.Numerator!.Value, together.Denominator!.Value));
    }

    /// <summary>2 t and 6 t a thousand of 4,000 and 1,000 people: 14 t over 5,000, 2.8 a thousand.</summary>
    [Fact]
    public async Task A_mean_with_a_formula_of_two_parts_and_a_factor_needs_no_weight()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "water",
            ("name/en", "Waste per thousand"),
            ("type", "average"),
            ("unit", "t"),
            ("formula", "used / heads * 1000"),
            ("variables/a/variable", "used"),
            ("variables/a/unit", "t"),
            ("variables/b/variable", "heads")
        );
        await room.SaveAsync(RecordKind.IndicatorReport, "n", Water("nagpur", "8", "4000"));
        await room.SaveAsync(RecordKind.IndicatorReport, "r", Water("rajkot", "6", "1000"));

        var board = await room.ApproveAsync(("n", 1), ("r", 1));

        Assert.Equal(2m, board.Find("nagpur", "water", Year)?.Value);
        Assert.Equal(2.8m, board.Find(project: null, "water", Year)?.Value);
    }

    [Fact]
    public async Task Means_without_weights_are_not_put_together_and_that_is_told()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "heat",
            ("name/en", "Mean temperature"),
            ("type", "average"),
            ("unit", "degC")
        );
        foreach (var (city, value) in new[] { ("nagpur", "30"), ("rajkot", "34") })
        {
            await room.SaveAsync(
                RecordKind.IndicatorReport,
                city,
                ("indicator", "heat"),
                ("date", "2020"),
                ("project", city),
                ("value", value)
            );
        }

        var board = await room.ApproveAsync(("nagpur", 1), ("rajkot", 1));

        Assert.Equal(30m, board.Find("nagpur", "heat", Year)?.Value);
        Assert.Equal(NoValue.Unweighted, board.Find("programme", "heat", Year)?.Reason);
        Assert.Contains(
            board.Findings,
            finding => finding.Code == "cooperation.rollup-unweighted" && finding.Where!.File == "programme"
        );
    }

    private static Gen<string?[]> Splits() =>
        from count in Gen.Elements(2, 4)
        from places in Gen.Elements(Leaves).ArrayOf(count)
        select places;

    private static (string, string)[] Joint(string organisation, string? project, string share) =>
        [
            ("indicator", "trained"),
            ("date", "2020"),
            ("organisation", organisation),
            ("value", "10"),
            ("joint", "workshop"),
            ("share", share),
            .. project is null ? [] : new[] { ("project", project) },
        ];

    private static (string, string)[] Water(string city, string used, string heads) =>
        [
            ("indicator", "water"),
            ("date", "2020"),
            ("project", city),
            ("inputs/a/variable", "used"),
            ("inputs/a/value", used),
            ("inputs/b/variable", "heads"),
            ("inputs/b/value", heads),
        ];

    private static IndicatorBoard Board(CooperationRecord[] reports) =>
        IndicatorBoard.Of(
            Known.Book([
                Known.Record(RecordKind.Project, "programme", ("name/en", "Programme")),
                Known.Record(RecordKind.Project, "nagpur", ("parent", "programme")),
                Known.Record(RecordKind.Project, "rajkot", ("parent", "programme")),
                Known.Record(RecordKind.Indicator, "trained", ("type", "number")),
                .. reports,
            ]),
            [
                .. reports.Select(report => new ReportDeed(
                    report.Key.Code,
                    1,
                    ReportDeedKind.Approved,
                    "test",
                    default,
                    string.Empty
                )),
            ],
            [],
            Storage.TemporaryDatabase.Units
        );
}
