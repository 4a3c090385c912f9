using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>Models that come in two versions: where they differ, and what follows.</summary>
public sealed class VersionTests
{
    private static readonly string[] MuioDifferences =
    [
        "DaysInDayType 60",
        "AccumulatedAnnualDemand 140",
        "VariableCost 102390",
        "TechnologyActivityByModeUpperLimit 102960",
        "ReserveMarginTagTechnology 540",
        "ReserveMarginTagFuel 30",
    ];

    [Fact]
    public void The_two_versions_of_simplicity_differ_in_a_cap_and_an_emission() =>
        Assert.Equal(
            ["EmissionActivityRatio 54", "AnnualEmissionLimit 11"],
            Differences("simplicity/data.txt", "simplicity/csv")
        );

    /// <summary>
    /// The MUIO case rounds demands, prices every mode a little, writes "no limit" as a number and has a
    /// constraint of its own in place of
    /// the reserve margin; its days of a kind are not used, for it has no store.
    /// </summary>
    [Fact]
    public void The_muio_case_of_fiji_differs_from_the_folder_where_it_is_known_to() =>
        Assert.Equal(MuioDifferences, Differences("fji_clews/inputs", "fji_clews/muio_case.zip"));

    /// <summary>
    /// The case's own values everywhere but in the parameters listed as different, which are the folder's.
    /// </summary>
    [Fact]
    public void The_muio_case_of_fiji_gives_the_folders_answer_where_their_data_agree()
    {
        var folder = ReferenceModels.Read("fji_clews/inputs");
        var muio = ReferenceModels.Read("fji_clews/muio_case.zip");
        var model = new PlanModel("both", new PlanSets(set => folder.Sets[set.Kind].Names));
        foreach (var definition in ParameterCatalogue.All)
        {
            var isOther =
                double.IsNaN(definition.Default)
                || MuioDifferences.Any(one =>
                    one.StartsWith(definition.Name + " ", StringComparison.Ordinal)
                );
            Copy(definition, folder, isOther ? folder : muio, model);
        }

        var solution = LocalSolver
            .Solve(new(PlanProgram.Build(model, PlanFormulation.Clews).Program))
            .Single();

        Assert.Equal(SolveStatus.Optimal, solution.Status);
        Assert.InRange(solution.Objective / 5.87692222, 1 - 1e-6, 1 + 1e-6);
    }

    [Fact]
    public void The_old_workbook_of_simplicity_is_read_and_its_wrong_rows_are_named()
    {
        var read = ModelReader.Read(ReferenceModels.Source("simplicity/simplicity.xlsx"));

        Assert.Equal(
            [
                "simplicity.xlsx › InputActivityRatio › 28:28 LNDSUGCAN",
                "simplicity.xlsx › InputActivityRatio › 29:29 LNDSUGCAN",
                "simplicity.xlsx › TechnologyFromStorage › 2:2 DAM",
                "simplicity.xlsx › TechnologyToStorage › 2:2 DAM",
            ],
            read.Findings.Where(finding => finding.IsError)
                .Select(finding => $"{finding.Where} {finding.Values["member"]}")
                .Distinct()
        );
        Assert.Equal(5322, read.Model.GivenCount);
    }

    /// <summary>Gives a model the values that another has for the members of both.</summary>
    private static void Copy(ParameterDefinition definition, PlanModel folder, PlanModel from, PlanModel to)
    {
        to[definition].SetDefault(from[definition].Default);
        foreach (var key in Values(folder, definition).Keys.Union(Values(from, definition).Keys))
        {
            if (Value(from, definition, key) is { } value && IndicesOf(to, definition, key) is { } indices)
            {
                to[definition].Give(indices, value, new Where(""));
            }
        }
    }

    /// <summary>
    /// The parameters whose values differ over the members that both models have, with how many do.
    /// </summary>
    private static List<string> Differences(string leftName, string rightName)
    {
        var left = ReferenceModels.Read(leftName);
        var right = ReferenceModels.Read(rightName);
        var differences = new List<string>();
        foreach (var definition in ParameterCatalogue.All.Where(one => !double.IsNaN(one.Default)))
        {
            var common = Values(left, definition).Keys.Union(Values(right, definition).Keys).ToList();
            var count = common.Count(key =>
                !Same(Value(left, definition, key), Value(right, definition, key))
            );
            if (count > 0)
            {
                differences.Add($"{definition.Name} {count}");
            }
        }

        return differences;
    }

    private static Dictionary<string, double> Values(PlanModel model, ParameterDefinition definition) =>
        GivenValues
            .Of(model[definition])
            .ToDictionary(
                given =>
                    string.Join(
                        ',',
                        definition.Indices.Select(
                            (kind, place) =>
                                kind == SetKind.Region ? "" : model.Sets[kind][given.Indices[place]]
                        )
                    ),
                given => given.Value
            );

    /// <summary>
    /// A value by its members' names, regions by their number; null when the model lacks a member.
    /// </summary>
    private static double? Value(PlanModel model, ParameterDefinition definition, string key) =>
        IndicesOf(model, definition, key) is { } indices ? model[definition].At(indices) : null;

    private static int[]? IndicesOf(PlanModel model, ParameterDefinition definition, string key)
    {
        var names = key.Split(',');
        int[] indices =
        [
            .. definition.Indices.Select(
                (kind, place) => kind == SetKind.Region ? 0 : model.Sets[kind].IndexOf(names[place])
            ),
        ];
        return indices.Contains(-1) ? null : indices;
    }

    private static bool Same(double? left, double? right) =>
        left is null
        || right is null
        || Math.Abs(left.Value - right.Value) <= 1e-12
        || (IsNoLimit(left) && IsNoLimit(right));

    private static bool IsNoLimit(double? value) => value is { } limit && UpperLimit.IsNone(limit);
}
