using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>The line from a baseline to a target, worked out by hand.</summary>
public sealed class TargetPathTests
{
    private static readonly TargetPath Rising = new(
        new Milestone(Period.Year(2019), 40),
        new Milestone(Period.Year(2025), 80),
        IsMoreBetter: true
    );

    private static readonly TargetPath Falling = new(
        new Milestone(Period.Year(2020), 100),
        new Milestone(Period.Year(2030), 50),
        IsMoreBetter: false
    );

    [Fact]
    public void A_year_after_the_baseline_a_sixth_of_the_way_is_due()
    {
        Assert.Equal(46.6667m, Math.Round(Rising.At(Period.Year(2020))!.Value, 4));
        Assert.Equal(60m, Rising.At(Period.Year(2022)));
        Assert.Equal(95m, Falling.At(Period.Year(2021)));
    }

    [Fact]
    public void Half_a_year_is_six_months_whatever_days_they_have()
    {
        Assert.Equal(43.3333m, Math.Round(Rising.At(Period.Month(2020, 6))!.Value, 4));
        Assert.Equal(97.5m, Falling.At(Period.Month(2021, 6)));
    }

    [Fact]
    public void There_is_no_line_before_the_baseline_and_it_stays_at_the_target()
    {
        Assert.Null(Rising.At(Period.Year(2018)));
        Assert.Equal(40m, Rising.At(Period.Year(2019)));
        Assert.Equal(80m, Rising.At(Period.Year(2031)));
        Assert.Null(Rising.Of(50, Period.Month(2019, 11)));
    }

    [Theory]
    [InlineData(57, PathStatus.Ahead)]
    [InlineData(46, PathStatus.Behind)]
    [InlineData(80, PathStatus.Reached)]
    [InlineData(91, PathStatus.Reached)]
    public void More_is_better(int value, PathStatus expected) =>
        Assert.Equal(expected, Rising.Of(value, Period.Year(2020)));

    [Theory]
    [InlineData(94, PathStatus.Ahead)]
    [InlineData(95, PathStatus.OnPath)]
    [InlineData(96, PathStatus.Behind)]
    [InlineData(50, PathStatus.Reached)]
    [InlineData(20, PathStatus.Reached)]
    public void Less_is_better(int value, PathStatus expected) =>
        Assert.Equal(expected, Falling.Of(value, Period.Year(2021)));

    [Fact]
    public void The_line_leads_through_the_targets_on_the_way()
    {
        var indicator = IndicatorDefinition.Of(
            Known.Record(
                RecordKind.Indicator,
                "one",
                ("name/en", "One"),
                ("type", "number"),
                ("milestones/a/form", "baseline"),
                ("milestones/a/date", "2019"),
                ("milestones/a/value", "0"),
                ("milestones/b/form", "target"),
                ("milestones/b/date", "2022"),
                ("milestones/b/value", "60"),
                ("milestones/c/form", "target"),
                ("milestones/c/date", "2024"),
                ("milestones/c/value", "70")
            ),
            TemporaryDatabase.Units
        );

        Assert.Equal(
            [20m, 40m, 60m, 65m, 70m, 70m],
            Enumerable
                .Range(2020, 6)
                .Select(year => indicator.FindPath(project: null, Period.Year(year))!.At(Period.Year(year)))
        );
    }

    [Fact]
    public void Days_count_where_a_milestone_ends_within_a_month()
    {
        var path = new TargetPath(
            new Milestone(Day(2020, 1, 11), 0),
            new Milestone(Day(2020, 1, 21), 10),
            IsMoreBetter: true
        );

        Assert.Equal(4m, path.At(Day(2020, 1, 15)));
    }

    [Theory]
    [InlineData(2, 100, 50, 2, true)]
    [InlineData(50, 100, 50, 50, false)]
    [InlineData(3, 4, 80, 75, true)]
    [InlineData(4, 4, 80, 100, false)]
    public void A_value_of_too_few_places_is_withheld(
        int places,
        int all,
        int threshold,
        int percent,
        bool isWithheld
    )
    {
        var coverage = new PlaceCoverage(places, all, threshold);
        Assert.Equal(percent, coverage.Percent);
        Assert.Equal(isWithheld, coverage.IsWithheld);
    }

    [Fact]
    public void Without_a_count_or_a_threshold_no_value_is_one_of_all()
    {
        Assert.True(new PlaceCoverage(9, All: null, 10).IsWithheld);
        Assert.Null(new PlaceCoverage(9, All: null, 10).Percent);
        Assert.True(new PlaceCoverage(9, 9, Threshold: null).IsWithheld);
    }

    private static Period Day(int year, int month, int day) =>
        Period.Of(new DateOnly(year, month, day), new DateOnly(year, month, day));
}
