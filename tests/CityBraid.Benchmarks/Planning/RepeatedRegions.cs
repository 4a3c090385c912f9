using System.Globalization;
using CityBraid.Planning;

namespace CityBraid.Benchmarks;

/// <summary>A model repeated: the same region many times over, for a program of any size.</summary>
internal static class RepeatedRegions
{
    /// <summary>The model with every region so many times.</summary>
    public static PlanModel Of(PlanModel model, int times)
    {
        var sets = new PlanSets(set =>
            set.Kind == SetKind.Region
                ? Enumerable.Range(0, times).SelectMany(_ => model.Sets[set.Kind].Names, NameOf)
                : model.Sets[set.Kind].Names
        );
        var repeated = new PlanModel(model.Name, sets);
        foreach (var parameter in model.Parameters)
        {
            repeated[parameter.Definition].SetDefault(parameter.Default);
            Copy(parameter, repeated[parameter.Definition], model.Sets[SetKind.Region].Count, times);
        }

        return repeated;
    }

    private static string NameOf(int time, string region) =>
        string.Create(CultureInfo.InvariantCulture, $"{region}-{time}");

    private static void Copy(Parameter from, Parameter to, int regions, int times)
    {
        var sets = from.Definition.Indices;
        var isRegional = sets.Contains(SetKind.Region);
        var leading = new int[sets.Count - 1];
        for (var run = 0; run < from.RunCount; run++)
        {
            from.Leading(run, leading);
            for (var time = 0; time < (isRegional ? times : 1); time++)
            {
                Give(from, run, leading, to, time * regions);
            }
        }
    }

    private static void Give(Parameter from, int run, int[] leading, Parameter to, int offset)
    {
        var sets = from.Definition.Indices;
        int[] indices = [.. leading, 0];
        for (var place = 0; place < leading.Length; place++)
        {
            indices[place] += sets[place] == SetKind.Region ? offset : 0;
        }

        for (var last = 0; last < from.RunLength; last++)
        {
            if (from.IsGiven(run, last))
            {
                indices[^1] = last + (sets[^1] == SetKind.Region ? offset : 0);
                to.Give(indices, from.RunAt(run)[last], from.SourceOf(leading));
            }
        }
    }
}
