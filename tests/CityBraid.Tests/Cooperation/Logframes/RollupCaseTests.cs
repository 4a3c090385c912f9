using System.Text.Json;
using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Tests.Cooperation.Logframes;

/// <summary>Rolled-up values against what was worked out for them by hand.</summary>
public sealed class RollupCaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Names =>
        RollupCase.All.Select(one => new TheoryDataRow<string>(one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_roll_up_shows_what_was_worked_out_by_hand(string name)
    {
        var one = RollupCase.All.Single(some => some.Name == name);

        var rollup = one.Roll();

        Assert.All(one.Expected, expected => Check(expected, rollup));
        Assert.Equal(one.Findings.Order(), rollup.Findings.Select(found => found.Code).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Update_by_update_the_same_is_shown_as_at_once(string name)
    {
        var question = RollupCase.All.Single(some => some.Name == name).Question();
        var periods =
            question.Periods.Count > 0 ? question.Periods : [.. question.Updates.Select(one => one.Period)];
        var step = LogframeRollup.Of(question with { Updates = [], Periods = periods }).Value!;
        foreach (var update in question.Updates.Reverse())
        {
            Assert.Null(step.Apply(update).Refusal);
        }

        var whole = LogframeRollup.Of(question).Value!;
        Assert.Equal(Rollups.Text(whole), Rollups.Text(step));
        Assert.Equal(
            whole.Findings.Select(found => $"{found}").Order(),
            step.Findings.Select(found => $"{found}").Order()
        );
    }

    [Fact]
    public void Every_rule_has_at_least_two_cases_and_every_case_its_working()
    {
        Assert.All(RollupCase.All, one => Assert.NotEmpty(one.Working));
        Assert.All(RollupCase.All.GroupBy(one => one.Rule), rule => Assert.True(rule.Count() >= 2, rule.Key));
    }

    private static void Check(JsonElement expected, LogframeRollup rollup)
    {
        var period = PeriodText.Find(Text(expected, "period")!)!;
        var value = rollup.Find(Text(expected, "project")!, Text(expected, "indicator")!, period)!;
        Assert.Equal(Number(expected, "value"), value.Value);
        Same(expected, "numerator", value.Numerator);
        Same(expected, "denominator", value.Denominator);
        Same(expected, "weight", value.Weight);
        if (expected.TryGetProperty("complete", out var complete))
        {
            Assert.Equal(complete.GetBoolean(), value.IsComplete);
        }

        if (Text(expected, "reason") is { } reason)
        {
            Assert.Equal(
                reason.Replace("-", "", StringComparison.Ordinal),
                $"{value.Reason}".ToLowerInvariant()
            );
        }

        Assert.Equal(Text(expected, "text"), value.Text);
        if (expected.TryGetProperty("parts", out var parts))
        {
            Assert.Equal(
                parts
                    .EnumerateObject()
                    .Select(part => (part.Name, (decimal?)part.Value.GetDecimal()))
                    .Order(),
                value.Categories.Select(part => ($"{part.Dimension}/{part.Category}", part.Value)).Order()
            );
        }
    }

    private static void Same(JsonElement expected, string name, decimal? found)
    {
        if (expected.TryGetProperty(name, out _))
        {
            Assert.Equal(Number(expected, name), found);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDecimal()
            : null;
}
