using System.Diagnostics;
using CityBraid.Tests.Cooperation.Logframes;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cooperation.Indicators;

/// <summary>Formulas against what was worked out for them by hand.</summary>
public sealed class FormulaCaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Names =>
        FormulaCase.All.Select(one => new TheoryDataRow<string>(one["name"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_formula_gives_what_was_worked_out_by_hand(string name)
    {
        var one = FormulaCase.All.Single(some => some["name"] == name);

        var answer = one.Ask();

        if (one["reason"].StartsWith("refused:", StringComparison.Ordinal))
        {
            Assert.Equal(
                [one["reason"]["refused:".Length..]],
                answer.Refusal!.Findings.Select(found => found.Code)
            );
            return;
        }

        Assert.Null(answer.Refusal);
        Assert.Equal(one.Number("value"), answer.Value!.Value?.Amount);
        Assert.Equal(one.Number("numerator"), answer.Value.Numerator?.Amount);
        Assert.Equal(one.Number("denominator"), answer.Value.Denominator?.Amount);
        Assert.Equal(
            one["reason"].Replace("-", string.Empty, StringComparison.Ordinal),
            Reason(answer.Value.Reason)
        );
    }

    [Fact]
    public void Every_rule_has_at_least_two_cases_and_every_case_its_working()
    {
        Assert.All(FormulaCase.All, one => Assert.NotEmpty(one["working"]));
        Assert.All(
            FormulaCase.All.GroupBy(one => one["rule"]),
            rule => Assert.True(rule.Count() >= 2, rule.Key)
        );
        Assert.Equal(FormulaCase.All.Count, FormulaCase.All.DistinctBy(one => one["name"]).Count());
    }

    [Fact]
    public async Task A_second_script_that_shares_nothing_with_the_engine_agrees()
    {
        Assert.SkipUnless(IsOnPath("python3"), "needs python3, which is not on this machine");
        string[] files = ["tests/oracles/indicators.py", FormulaCase.File, RollupCase.File];
        var start = new ProcessStartInfo("python3", files.Select(file => Path.Combine(Repository.Root, file)))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var said = await process.StandardOutput.ReadToEndAsync(cancellation);
        var failed = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        Assert.True(process.ExitCode == 0, said + failed);
    }

    private static string Reason(CityBraid.Cooperation.NoValue? reason) =>
        reason?.ToString().ToLowerInvariant() ?? string.Empty;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
