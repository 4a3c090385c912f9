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
        var saved = await room.SaveAsync(
            RecordKind.Indicator,
            "litres",
            ("name/en", "Litres"),
            ("type", "number"),
            ("unit", "l"),
            ("project", "rajkot"),
            ("adds_to", "trained")
        );

        var finding = Assert.Single((await room.BoardAsync()).Findings);

        var told = Assert.Single(saved.Findings);
        Assert.Equal(("cooperation.rollup-units", "adds_to"), (told.Code, told.Where!.Cells));
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

    [Theory]
    [InlineData("cooperation.rollup-needs-parts", "value=40")]
    [InlineData("cooperation.rollup-needs-parts", "numerator=40")]
    [InlineData("cooperation.rollup-needs-parts", "denominator=100")]
    [InlineData(
        "cooperation.rollup-parts",
        "numerator=40 denominator=100 women/numerator=30 women/denominator=60"
    )]
    [InlineData(null, "numerator=40 denominator=100 women/numerator=40 women/denominator=100")]
    [InlineData(null, "numerator=40 denominator=100")]
    [InlineData("cooperation.report-of-future", "numerator=40 denominator=100 date=2199")]
    public async Task What_of_a_percentage_cannot_be_used_is_told_when_it_is_saved(string? code, string said)
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            ("name/en", "Trained"),
            ("type", "percentage"),
            ("unit", "%")
        );
        var fields = said.Split(' ')
            .Select(text => text.Split('='))
            .Select(text => (text[0].Replace("women", "parts/w", StringComparison.Ordinal), text[1]));

        var findings = await SaveAsync(
            room,
            [("parts/w/dimension", "sex"), ("parts/w/category", "women"), .. fields]
        );

        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code));
        Assert.DoesNotContain(findings, finding => finding.IsError);
    }

    [Theory]
    [InlineData("6", "3", "cooperation.rollup-parts")]
    [InlineData("6", "4", null)]
    public async Task Parts_that_do_not_make_the_whole_are_told_when_they_are_saved(
        string women,
        string men,
        string? code
    )
    {
        await using var room = await ReportRoom.OpenAsync();

        var findings = await SaveAsync(
            room,
            [
                ("value", "10"),
                ("parts/w/dimension", "sex"),
                ("parts/w/category", "women"),
                ("parts/w/value", women),
                ("parts/m/dimension", "sex"),
                ("parts/m/category", "men"),
                ("parts/m/value", men),
            ]
        );

        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task One_result_under_several_projects_is_told_on_the_record_and_on_the_board()
    {
        await using var room = await ReportRoom.OpenAsync();
        (string, string)[] hundred =
        [
            ("indicator", "trained"),
            ("date", "2020"),
            ("location", "nagpur"),
            ("value", "100"),
        ];
        await room.SaveAsync(RecordKind.IndicatorReport, "a", hundred);
        await room.SaveAsync(RecordKind.IndicatorReport, "b", [.. hundred, ("project", "nagpur")]);
        var saved = await room.SaveAsync(
            RecordKind.IndicatorReport,
            "c",
            [.. hundred, ("joint", "j"), ("share", "1")]
        );

        var told = Assert.Single(saved.Findings);
        Assert.Equal("cooperation.report-same-elsewhere", told.Code);
        Assert.Equal(("c, a, b", "nagpur"), (told.Values["reports"], told.Values["place"]));

        var board = await room.ApproveAsync(("a", 1), ("b", 1), ("c", 1));
        Assert.Equal(300m, board.Find(project: null, "trained", Year)?.Value);
        var finding = Assert.Single(
            board.Findings,
            finding => finding.Code == "cooperation.report-same-elsewhere"
        );
        Assert.Equal("a, b, c", finding.Values["reports"]);
    }

    [Fact]
    public async Task Reports_on_a_joint_result_that_differ_are_told_and_their_sum_is_held_back()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.IndicatorReport, "n", Half("nagpur", "10"));
        var saved = await room.SaveAsync(RecordKind.IndicatorReport, "r", Half("rajkot", "50"));

        var told = Assert.Single(saved.Findings);
        Assert.Equal(
            ("cooperation.rollup-joint-differs", "value 10; value 50"),
            (told.Code, told.Values["values"])
        );

        var board = await room.ApproveAsync(("n", 1), ("r", 1));
        var programme = board.Find("programme", "trained", Year)!;
        Assert.Null(programme.Value);
        Assert.False(programme.IsComplete);
        Assert.Equal(10m, board.Find("nagpur", "trained", Year)?.Value);
        var finding = Assert.Single(board.Findings);
        Assert.Equal(
            ("cooperation.rollup-joint-differs", "10; 50"),
            (finding.Code, finding.Values["values"])
        );
    }

    [Theory]
    [InlineData("segregated / households", 50)]
    [InlineData("segregated / households * 100", 50)]
    [InlineData("100 * segregated / households", 50)]
    public async Task A_percentage_is_a_part_of_its_whole_times_100_written_or_not(string formula, int value)
    {
        await using var room = await ReportRoom.OpenAsync();
        await PercentageAsync(room, formula);
        await room.ReportAsync("a", "nagpur", "2020", 1, 2);

        var board = await room.ApproveAsync(("a", 1));

        Assert.Equal(value, board.Find(project: null, "segregated", Year)?.Value);
        Assert.Equal(value, board.ValueOf(board.FindReport("a")!.Report)?.Value);
    }

    [Theory]
    [InlineData("segregated / households * 1000", "cooperation.percentage-factor", null)]
    [InlineData("-(segregated / households) * 100", "cooperation.percentage-factor", null)]
    [InlineData("segregated / households", "cooperation.annualised-percentage", "annualised")]
    public async Task A_percentage_that_is_none_is_refused(string formula, string code, string? flag)
    {
        await using var room = await ReportRoom.OpenAsync();

        var refused = await PercentageAsync(room, formula, flag);

        Assert.Equal(code, Assert.Single(refused.Refusal!.Findings).Code);
    }

    private static Task<Result<SavedRecord>> PercentageAsync(
        ReportRoom room,
        string formula,
        string? flag = null
    ) =>
        room.TrySaveAsync(
            RecordKind.Indicator,
            "segregated",
            [
                ("name/en", "Households that segregate"),
                ("type", "percentage"),
                ("unit", "%"),
                ("formula", formula),
                ("variables/a/variable", "segregated"),
                ("variables/b/variable", "households"),
                .. flag is null ? [] : new[] { (flag, "1") },
            ]
        );

    private static (string, string)[] Half(string city, string value) =>
        [
            ("indicator", "trained"),
            ("date", "2020"),
            ("project", city),
            ("joint", "j"),
            ("share", "0.5"),
            ("value", value),
        ];

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
