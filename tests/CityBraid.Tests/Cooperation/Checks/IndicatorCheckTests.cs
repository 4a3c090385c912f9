using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Checks;

/// <summary>What is wrong with an indicator or a report is told with where, all at once.</summary>
public sealed class IndicatorCheckTests
{
    private static readonly CooperationRecord Share = Known.Record(
        RecordKind.Indicator,
        "share",
        ("name/en", "Share"),
        ("type", "percentage"),
        ("formula", "part / whole * 100"),
        ("variables/a/variable", "part"),
        ("variables/b/variable", "whole"),
        ("milestones/a/form", "baseline"),
        ("milestones/a/date", "2019"),
        ("milestones/a/value", "40")
    );

    [Fact]
    public void An_unknown_name_in_a_formula_is_named_where_it_stands()
    {
        var finding = Assert.Single(
            Of(
                Draft(
                    ("type", "percentage"),
                    ("formula", "segregated_hh / total_hhs * 100"),
                    ("variables/a/variable", "segregated_hh"),
                    ("variables/b/variable", "total_hh")
                )
            )
        );

        Assert.Equal("cooperation.formula-name-near", finding.Code);
        Assert.Equal("total_hhs", finding.Values["name"]);
        Assert.Equal("formula", finding.Where?.Cells);
    }

    [Fact]
    public void A_percentage_is_one_thing_over_another() =>
        Assert.Equal(
            "cooperation.formula-no-ratio",
            Assert
                .Single(
                    Of(Draft(("type", "percentage"), ("formula", "a + 1"), ("variables/a/variable", "a")))
                )
                .Code
        );

    [Fact]
    public void An_indicator_that_is_computed_from_itself_over_another_is_refused_with_the_path()
    {
        var other = Known.Record(
            RecordKind.Indicator,
            "other",
            ("name/en", "Other"),
            ("type", "number"),
            ("formula", "x"),
            ("variables/a/variable", "x"),
            ("variables/a/indicator", "one")
        );
        var draft = Draft(
            ("type", "number"),
            ("formula", "y"),
            ("variables/a/variable", "y"),
            ("variables/a/indicator", "other")
        );

        var finding = Assert.Single(Of(draft, other));

        Assert.Equal("cooperation.formula-circle", finding.Code);
        Assert.Equal("one → other → one", finding.Values["path"]);
    }

    [Fact]
    public void Everything_that_is_wrong_with_an_indicator_is_told_at_once()
    {
        var codes = Of(
                Draft(
                    ("type", "number"),
                    ("coverage_min", "120"),
                    ("places_count", "0"),
                    ("reporters_min", "1.5"),
                    ("global/a/code", "11.6.1"),
                    ("global/a/fit", "proxy"),
                    ("global/a/conversion", "values * 2"),
                    ("milestones/a/form", "baseline"),
                    ("milestones/a/date", "2025"),
                    ("milestones/a/value", "1"),
                    ("milestones/b/form", "target"),
                    ("milestones/b/date", "2020"),
                    ("milestones/b/value", "2"),
                    ("milestones/c/form", "target"),
                    ("milestones/c/date", "2020"),
                    ("milestones/c/value", "3")
                )
            )
            .Select(finding => finding.Code)
            .Order();

        Assert.Equal(
            [
                "cooperation.formula-name-near",
                "cooperation.milestone-twice",
                "cooperation.not-whole",
                "cooperation.number-out-of-range",
                "cooperation.number-out-of-range",
                "cooperation.target-before-baseline",
                "cooperation.target-before-baseline",
            ],
            codes
        );
    }

    [Theory]
    [InlineData("cooperation.report-words-in-number", "words", "many")]
    [InlineData("cooperation.report-is-computed", "value", "40")]
    [InlineData("cooperation.report-share", "share", "1.5")]
    [InlineData("cooperation.report-unknown-variable", "inputs/a/variable", "hole")]
    [InlineData("cooperation.rollup-before-baseline", "date", "2018")]
    [InlineData("cooperation.not-a-number", "value", "4O")]
    public void A_report_that_does_not_go_with_its_indicator_is_told(string code, string path, string text)
    {
        var draft = Known.Draft(
            RecordKind.IndicatorReport,
            "report",
            ("indicator", "share"),
            ("date", path == "date" ? text : "2020"),
            ("inputs/a/variable", path == "inputs/a/variable" ? text : "part"),
            ("inputs/a/value", "4"),
            (path, text)
        );

        var findings = RecordCheck.Of(draft, Known.Book(Share));

        Assert.Contains(findings, finding => finding.Code == code && finding.Where?.Cells == path);
    }

    [Theory]
    [InlineData("200,000", "200000")]
    [InlineData("๒๐๐,๐๐๐.๕", "200000.5")]
    [InlineData("-1,234", "-1234")]
    [InlineData("1,23", "1,23")]
    [InlineData("12,345,67", "12,345,67")]
    [InlineData("4O", "4O")]
    public void Numbers_are_kept_as_everybody_reads_them(string typed, string kept)
    {
        var draft = Known.Draft(RecordKind.IndicatorReport, "report", ("value", typed));

        Assert.Equal(kept, RecordCheck.Tidied(draft).Fields["value"]);
    }

    private static RecordDraft Draft(params (string, string)[] fields) =>
        Known.Draft(RecordKind.Indicator, "one", [("name/en", "One"), .. fields]);

    private static IReadOnlyList<CityBraid.Kernel.Finding> Of(
        RecordDraft draft,
        params CooperationRecord[] others
    ) => RecordCheck.Of(draft, Known.Book(others));
}
