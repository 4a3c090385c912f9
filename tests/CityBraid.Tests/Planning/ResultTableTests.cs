using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

public sealed class ResultTableTests
{
    private const double Tolerance = 1e-6;

    [Fact]
    public void The_tables_of_utopia_equal_those_of_another_solver()
    {
        var plan = PlanProgram.Build(ReferenceModels.Read("utopia/data.txt"), PlanFormulation.Corrected);
        var solution = LocalSolver.Solve(new(plan.Program)).Single();

        Assert.Empty(DifferencesFrom("utopia/glpsol_tables", plan, solution.Primal));
    }

    /// <summary>
    /// The published sums of new capacity leave out technologies whose life the model does not give; ours
    /// do not.
    /// </summary>
    [Fact]
    public void Tables_worked_out_from_published_activity_equal_the_published_ones()
    {
        var plan = PlanProgram.Build(ReferenceModels.Read("fji_clews/inputs"), PlanFormulation.Clews);
        var columns = PublishedTables.Columns(plan, ReferenceModels.PathOf("fji_clews/published_results"));
        var life = plan.Model[ParameterCatalogue.OperationalLife];
        var given = Enumerable
            .Range(0, life.RunLength)
            .Where(technology => life.RunCount > 0 && life.IsGiven(0, technology))
            .Select(technology => plan.Model.Sets[SetKind.Technology][technology])
            .ToHashSet(StringComparer.Ordinal);

        var differences = DifferencesFrom("fji_clews/published_results", plan, columns)
            .Where(difference =>
                !difference.StartsWith("AccumulatedNewCapacity ", StringComparison.Ordinal)
                || given.Contains(difference.Split(',')[1])
            );

        Assert.Empty(differences);
    }

    private static List<string> DifferencesFrom(
        string folder,
        PlanProgram plan,
        IReadOnlyList<double> columns
    )
    {
        var differences = new List<string>();
        foreach (var table in PlanResults.Of(plan, columns))
        {
            var path = Path.Combine(ReferenceModels.PathOf(folder), table.Name + ".csv");
            if (File.Exists(path))
            {
                var rows = PublishedTables.Rows(plan.Model, table);
                var published = PublishedTables.Read(path, table.Sets);
                differences.AddRange(
                    PublishedTables
                        .Differences(rows, published, Tolerance)
                        .Select(difference => $"{table.Name} {difference}")
                );
            }
        }

        return differences;
    }
}
