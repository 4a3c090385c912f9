using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>What must hold of every model, held against generated ones.</summary>
public sealed class GeneratedModelTests
{
    private const int Models = 100;

    [Theory]
    [InlineData(PlanFormulation.Corrected)]
    [InlineData(PlanFormulation.Strict)]
    [InlineData(PlanFormulation.Clews)]
    public void Every_best_solution_is_proven_by_its_prices(PlanFormulation formulation) =>
        ForEach(seed =>
        {
            var plan = PlanProgram.Build(GeneratedModel.Read(seed), formulation);
            var solution = Solve(plan);
            if (solution.Status == SolveStatus.Optimal)
            {
                var certificate = Certifier.Certify(plan.Program, solution);
                Assert.True(certificate.ProvesOptimality, $"{seed}: {certificate}");
            }
        });

    [Fact]
    public void Money_in_another_unit_gives_the_same_plan_at_the_other_price() =>
        ForEach(seed =>
        {
            var text = GeneratedModel.Text(seed);
            var dear = Scaled(
                text,
                1000,
                "CapitalCost",
                "FixedCost",
                "VariableCost",
                "EmissionsPenalty",
                "CapitalCostStorage"
            );

            AssertSame(seed, 1000 * Objective(text), Objective(dear));
        });

    /// <summary>
    /// In a millionth of the unit limits are of millions; the plan and its cost are the same.
    /// </summary>
    [Fact]
    public void Emission_in_another_unit_gives_the_same_plan_at_the_same_cost() =>
        ForEach(seed =>
        {
            var text = GeneratedModel.Text(seed);
            var small = Scaled(
                text,
                1e6,
                "EmissionActivityRatio",
                "AnnualEmissionLimit",
                "ModelPeriodEmissionLimit"
            );
            small = Scaled(small, 1e-6, "EmissionsPenalty");

            AssertSame(seed, Objective(text), Objective(small));
        });

    /// <summary>Comparisons of models without a solution would hold nothing.</summary>
    [Fact]
    public void Most_generated_models_have_a_solution() =>
        Assert.InRange(
            Enumerable.Range(0, Models).Count(seed => Objective(GeneratedModel.Text(seed)) is not null),
            Models * 9 / 10,
            Models
        );

    [Fact]
    public void Other_names_change_nothing() =>
        ForEach(seed =>
        {
            var text = GeneratedModel.Text(seed);
            var renamed = text.Replace("PLANT", "A_MILL", StringComparison.Ordinal)
                .Replace("POWER", "ZEST", StringComparison.Ordinal)
                .Replace("NORTH", "ZENITH", StringComparison.Ordinal);

            AssertSame(seed, Objective(text), Objective(renamed));
        });

    [Fact]
    public void The_order_of_statements_and_members_changes_nothing() =>
        ForEach(seed =>
        {
            var statements = GeneratedModel.Text(seed).Split(";\n")[..^2];
            var random = new Random(seed);
            random.Shuffle(statements);

            AssertSame(
                seed,
                Objective(GeneratedModel.Text(seed)),
                Objective(string.Join(";\n", statements) + ";\nend;\n")
            );
        });

    [Fact]
    public void The_tables_of_cost_add_up_to_the_objective() =>
        ForEach(seed =>
        {
            var plan = PlanProgram.Build(GeneratedModel.Read(seed), PlanFormulation.Corrected);
            var solution = Solve(plan);
            if (solution.Status == SolveStatus.Optimal)
            {
                var table = PlanResults
                    .Of(plan, solution.Primal)
                    .Single(one => one.Name == "TotalDiscountedCost");
                AssertSame(seed, solution.Objective, Enumerable.Range(0, table.RowCount).Sum(table.ValueOf));
            }
        });

    private static void ForEach(Action<int> check)
    {
        for (var seed = 0; seed < Models; seed++)
        {
            check(seed);
        }
    }

    private static void AssertSame(int seed, double? expected, double? actual) =>
        Assert.True(
            expected is { } one && actual is { } other
                ? Math.Abs(one - other) <= 1e-6 * Math.Max(1, Math.Abs(one))
                : expected is null && actual is null,
            $"{seed}: {expected} and {actual}"
        );

    /// <summary>The objective of a data file's model; null when it has no solution.</summary>
    private static double? Objective(string text)
    {
        var read = ModelReader.Read(SmallModel.SourceOf(text));
        Assert.DoesNotContain(read.Findings, finding => finding.IsError);
        var solution = Solve(PlanProgram.Build(read.Model, PlanFormulation.Corrected));
        return solution.Status == SolveStatus.Optimal ? solution.Objective : null;
    }

    private static Solution Solve(PlanProgram plan) => LocalSolver.Solve(new(plan.Program)).Single();

    /// <summary>
    /// The same data file with every value and the default of some parameters multiplied; "no limit" stays.
    /// </summary>
    private static string Scaled(string text, double factor, params string[] parameters)
    {
        var statements = text.Split(";\n");
        for (var index = 0; index < statements.Length; index++)
        {
            if (
                Array.Exists(
                    parameters,
                    name => statements[index].Contains($": {name} :=", StringComparison.Ordinal)
                )
            )
            {
                statements[index] = string.Join(
                    '\n',
                    statements[index].Split('\n').Select(line => ScaleLine(line, factor))
                );
            }
        }

        return string.Join(";\n", statements);
    }

    private static string ScaleLine(string line, double factor)
    {
        var words = line.Split(' ');
        var place = words[0] == "param" ? 2 : words.Length - 1;
        if (words.Length > 1)
        {
            var value = double.Parse(words[place], System.Globalization.CultureInfo.InvariantCulture);
            var scaled = UpperLimit.IsNone(value) ? value : value * factor;
            words[place] = scaled.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        }

        return string.Join(' ', words);
    }
}
