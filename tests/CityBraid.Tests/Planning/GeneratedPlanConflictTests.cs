using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Words;

namespace CityBraid.Tests.Planning;

/// <summary>Conflicts of a thousand generated models that ask for more than they allow.</summary>
public sealed class GeneratedPlanConflictTests
{
    private const int ModelsNeeded = 1000;

    /// <summary>
    /// Every conflict contradicts itself, none of its limits can be left out, and each has a sentence
    /// without a gap.
    /// </summary>
    [Fact]
    [Trait("Pace", "Long")]
    public async Task Every_conflict_is_irreducible_and_told_in_words()
    {
        var found = 0;
        for (var seed = 0; found < ModelsNeeded; seed++)
        {
            Assert.InRange(seed, 0, ModelsNeeded * 3);
            var read = ModelReader.Read(SmallModel.SourceOf(Tightened(seed)));
            Assert.DoesNotContain(read.Findings, finding => finding.IsError);
            var plan = PlanProgram.Build(read.Model, (PlanFormulation)(seed % 3));
            var conflict = await new LocalSolver().FindConflictAsync(
                plan.Program,
                TimeSpan.FromSeconds(60),
                TestContext.Current.CancellationToken
            );
            if (conflict is not null)
            {
                found++;
                AssertIrreducible(seed, plan.Program, conflict);
                AssertWorded(seed, plan, conflict);
            }
        }
    }

    /// <summary>No dear way out, hardly any fuel, and no store to speak of.</summary>
    private static string Tightened(int seed)
    {
        var text = GeneratedModel.Text(seed);
        string[] technologies = seed % 2 == 0 ? ["BACKSTOP", "BATTERY"] : ["BACKSTOP", "BATTERY", "SOLAR"];
        return string.Join(
            ";\n",
            text.Split(";\n")
                .Select(statement =>
                    statement.Contains(": TotalAnnualMaxCapacity :=", StringComparison.Ordinal)
                        ? With(text, "TotalAnnualMaxCapacity", 0.1, technologies)
                    : statement.Contains(
                        ": TotalTechnologyAnnualActivityUpperLimit :=",
                        StringComparison.Ordinal
                    )
                        ? With(text, "TotalTechnologyAnnualActivityUpperLimit", 2, "IMPORT")
                    : statement
                )
        );
    }

    private static string With(string text, string parameter, double value, params string[] technologies)
    {
        var lines =
            from region in MembersOf(text, "REGION")
            from technology in technologies
            from year in MembersOf(text, "YEAR")
            select FormattableString.Invariant($"{region} {technology} {year} {value}");
        return $"param default -1 : {parameter} :=\n{string.Join('\n', lines)}\n";
    }

    private static string[] MembersOf(string text, string set)
    {
        var start = text.IndexOf($"set {set} := ", StringComparison.Ordinal) + $"set {set} := ".Length;
        return text[start..text.IndexOf(" ;", start, StringComparison.Ordinal)].Split(' ');
    }

    private static void AssertIrreducible(int seed, LinearProgram program, Conflict conflict)
    {
        Assert.True(conflict.IsIrreducible, $"{seed}");
        var members = conflict.Members.ToList();
        Assert.Equal(SolveStatus.Infeasible, StatusOf(program, members));
        foreach (var member in members)
        {
            var rest = members.Where(other => other != member).ToList();
            Assert.True(StatusOf(program, rest) == SolveStatus.Optimal, $"{seed} does not need {member}");
        }
    }

    private static SolveStatus StatusOf(LinearProgram program, List<ConflictMember> members) =>
        LocalSolver.Solve(new(PartialProgram.Of(program, members).Program)).Single().Status;

    private static void AssertWorded(int seed, PlanProgram plan, Conflict conflict)
    {
        var items = new ConflictWording(plan).Word(conflict);
        Assert.InRange(items.Count, 1, conflict.Members.Count);
        Assert.All(
            items,
            item =>
            {
                var sentence = Sentences.Of(item.Sentence, Language.English);
                Assert.False(sentence.Contains('{', StringComparison.Ordinal), $"{seed}: {sentence}");
            }
        );
    }
}
