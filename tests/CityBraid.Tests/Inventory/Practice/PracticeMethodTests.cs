using CityBraid.Kernel;
using CityBraid.Tests.Inventory.Methods;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Practice;

/// <summary>What holds of everything that stands in for missing data.</summary>
public sealed class PracticeMethodTests
{
    public static TheoryData<string> Names =>
        ["scaling", "surrogate", "interpolation", "extrapolation", "fiscal-to-calendar"];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_measured_becomes_an_estimate_and_the_answer_says_so(string method)
    {
        var example = OurTables.Methods.Find(method)!.Description.Example.TrimEnd()[..^1];
        var quality = example.Contains("quality", StringComparison.Ordinal)
            ? ""
            : ", \"quality\": \"measured\"";
        var answer = Asked.Answer(method, $"{example}{quality} }}").Result;
        var told = answer.Findings.Single(finding => finding.Code is "inventory.quality-lowered");

        Assert.Equal(Quality.Estimated, Assert.Single(answer.Amounts).Quality);
        Assert.Equal(("measured", "estimated"), (told.Values["from"], told.Values["to"]));
        Assert.EndsWith("(quality: estimated)", answer.Trace[^1].Equation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""", "quality": "estimated" """, "inventory.quality-lowered", Quality.Default)]
    [InlineData(""", "quality": "default" """, "inventory.quality-lowest", Quality.Default)]
    [InlineData("", "inventory.quality-unstated", Quality.Unstated)]
    public void A_grade_is_lowered_where_there_is_a_lower_one_and_never_said_to_be(
        string stated,
        string code,
        Quality quality
    )
    {
        var answer = Asked
            .Answer("scaling", $$"""{ "amount": 10, "city_factor": 1, "area_factor": 2{{stated}} }""")
            .Result;

        Assert.Equal(code, Assert.Single(answer.Findings).Code);
        Assert.Equal(quality, Assert.Single(answer.Amounts).Quality);
    }

    [Fact]
    public void Budget_years_of_one_amount_a_day_make_a_year_of_that_amount_a_day() =>
        Prop.ForAll(
                Gen.Choose(1990, 2030).ToArbitrary(),
                Gen.Choose(1, 12).ToArbitrary(),
                (year, month) =>
                {
                    var calendar = new FiscalCalendar(month, IsNamedByItsEnd: true);
                    var rows = Enumerable
                        .Range(year, month > 1 ? 2 : 1)
                        .Select(one =>
                            $$"""{ "year": {{one}}, "amount": {{Period.FiscalYear(one, calendar).Days}} }"""
                        );
                    var amount = Assert.Single(
                        Asked
                            .Answer(
                                "fiscal-to-calendar",
                                $$"""
                                { "fiscal_years": [{{string.Join(',', rows)}}], "first_month": {{month}},
                                  "named_by": "end", "year": {{year}} }
                                """
                            )
                            .Result.Amounts
                    );
                    return decimal.Round(amount.Quantity.Amount, 20) == Period.Year(year).Days;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_trend_of_points_on_a_line_stays_on_the_line() =>
        Prop.ForAll(
                Gen.Choose(0, 1000).ToArbitrary(),
                Gen.Choose(0, 50).ToArbitrary(),
                Gen.Choose(1, 20).ToArbitrary(),
                (start, slope, ahead) =>
                {
                    var rows = Enumerable
                        .Range(0, 4)
                        .Select(at => $$"""{ "year": {{2000 + at}}, "amount": {{start + slope * at}} }""");
                    var answer = Asked.Answer(
                        "extrapolation",
                        $$"""{ "series": [{{string.Join(',', rows)}}], "year": {{2003 + ahead}} }"""
                    );
                    return answer.Result.Amounts[0].Quantity.Amount == start + slope * (3 + ahead);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_year_further_away_than_the_known_ones_reach_is_doubtful() =>
        Assert.Contains(
            Asked
                .Answer(
                    "extrapolation",
                    """
                    { "series": [{ "year": 2018, "amount": 1 }, { "year": 2019, "amount": 1 }],
                      "year": 2021 }
                    """
                )
                .Result.Findings,
            finding => finding.Code is "inventory.trend-too-far" && finding.Severity == Severity.Warning
        );

    [Fact]
    public void A_budget_year_without_a_day_in_the_year_is_told() =>
        Assert.Contains(
            Asked
                .Answer(
                    "fiscal-to-calendar",
                    """
                    { "fiscal_years": [{ "year": 2019, "amount": 1 }, { "year": 2017, "amount": 1 }],
                      "first_month": 1, "named_by": "start", "year": 2019 }
                    """
                )
                .Result.Findings,
            finding => finding.Code is "inventory.fiscal-year-unused"
        );
}
