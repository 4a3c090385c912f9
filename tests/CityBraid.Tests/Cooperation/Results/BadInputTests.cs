using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>Whatever is wrong with a record is told, with where it stands.</summary>
public sealed class BadInputTests
{
    private static readonly Period Year = Period.Year(2020);

    [Fact]
    public async Task A_formula_with_a_name_that_nobody_states_is_refused_by_that_name()
    {
        await using var room = await ReportRoom.OpenAsync();

        var refused = await room.TrySaveAsync(
            RecordKind.Indicator,
            "typo",
            ("name/en", "Typo"),
            ("type", "number"),
            ("formula", "houshold * 2"),
            ("variables/a/variable", "household")
        );

        Assert.Contains(
            refused.Refusal!.Findings,
            finding =>
                finding.Where!.Cells == "formula"
                && finding.Values.Values.Contains("houshold", StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_roll_up_across_units_is_told_with_both_units()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "litres",
            ("name/en", "Litres"),
            ("type", "number"),
            ("unit", "l"),
            ("project", "rajkot"),
            ("adds_to", "trained")
        );

        var finding = Assert.Single((await room.BoardAsync()).Findings);

        Assert.Equal("cooperation.rollup-units", finding.Code);
        Assert.Equal(("l", "persons trained"), (finding.Values["left"], finding.Values["right"]));
    }

    [Theory]
    [InlineData("cooperation.rollup-before-baseline", "value", "3", "date", "2009")]
    [InlineData("cooperation.report-words-in-number", "words", "many", null, null)]
    [InlineData("cooperation.report-share", "share", "1.2", "value", "3")]
    [InlineData("cooperation.report-share", "share", "-0.2", "value", "3")]
    [InlineData("cooperation.report-weight", "weight", "-1", "value", "3")]
    [InlineData("cooperation.report-weight-zero", "weight", "0", "value", "3")]
    [InlineData("cooperation.report-denominator", "denominator", "-4", "numerator", "1")]
    public async Task What_a_report_cannot_mean_is_told_when_it_is_saved(
        string code,
        string field,
        string text,
        string? other,
        string? said
    )
    {
        await using var room = await ReportRoom.OpenAsync();
        await StartAsync(room);

        var findings = await SaveAsync(
            room,
            [(field, text), .. other is null ? [] : new[] { (other, said!) }]
        );

        Assert.Contains(findings, finding => finding.Code == code);
    }

    [Theory]
    [InlineData("cooperation.rollup-part-beyond", "12", "-2")]
    [InlineData("cooperation.rollup-part-negative", "12", "-2")]
    [InlineData("cooperation.rollup-parts", "3", "4")]
    public async Task Parts_that_are_no_parts_are_told_by_the_board(string code, string women, string men)
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            "a",
            ("indicator", "trained"),
            ("date", "2020"),
            ("project", "nagpur"),
            ("value", "10"),
            ("parts/w/dimension", "sex"),
            ("parts/w/category", "women"),
            ("parts/w/value", women),
            ("parts/m/dimension", "sex"),
            ("parts/m/category", "men"),
            ("parts/m/value", men)
        );

        var board = await room.ApproveAsync(("a", 1));

        var finding = Assert.Single(board.Findings, finding => finding.Code == code);
        Assert.Equal("nagpur › trained › a", finding.Where!.ToString());
    }

    [Fact]
    public async Task A_programmes_own_value_that_its_cities_replace_is_told_with_both()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("own", "programme", "2020", "5");
        await room.TrainAsync("city", "nagpur", "2020", "10");

        var board = await room.ApproveAsync(("own", 1), ("city", 1));

        Assert.Equal(10m, board.Find("programme", "trained", Year)?.Value);
        var finding = Assert.Single(board.Findings);
        Assert.Equal("cooperation.rollup-own-replaced", finding.Code);
        Assert.Equal(
            ("programme", Severity.Information, "5", "10"),
            (finding.Where!.File, finding.Severity, finding.Values["own"], finding.Values["children"])
        );
    }

    [Fact]
    public async Task An_indicator_that_is_changed_while_a_city_reports_is_told()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "5");
        await room.ApproveAsync(("a", 1));
        room.Room.Clock.Now += TimeSpan.FromMinutes(1);
        await room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            ("name/en", "People trained"),
            ("type", "number"),
            ("unit", "households")
        );

        var board = await room.BoardAsync();

        Assert.Contains(
            board.Findings,
            finding => finding.Code == "cooperation.report-redefined" && finding.Where!.Sheet == "trained"
        );
    }

    private static Task<SavedRecord> StartAsync(ReportRoom room) =>
        room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            ("name/en", "People trained"),
            ("type", "number"),
            ("unit", "persons trained"),
            ("milestones/b/form", "baseline"),
            ("milestones/b/date", "2010"),
            ("milestones/b/value", "0")
        );

    private static async Task<IReadOnlyList<Finding>> SaveAsync(
        ReportRoom room,
        (string Path, string Text)[] fields
    )
    {
        var saved = await room.TrySaveAsync(
            RecordKind.IndicatorReport,
            "a",
            [
                ("indicator", "trained"),
                .. fields,
                .. fields.Any(field => field.Path == "date") ? [] : new[] { ("date", "2020") },
            ]
        );
        return saved.IsRefused ? saved.Refusal.Findings : saved.Value.Findings;
    }
}
