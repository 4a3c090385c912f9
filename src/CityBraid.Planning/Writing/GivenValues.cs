namespace CityBraid.Planning;

/// <summary>The values that a model gives a parameter, in the order of its sets.</summary>
internal static class GivenValues
{
    /// <summary>Every given value with its members; the array of members is used again for each.</summary>
    internal static IEnumerable<(int[] Indices, double Value)> Of(Parameter parameter)
    {
        var indices = new int[parameter.Definition.Indices.Count];
        foreach (var run in Runs(parameter))
        {
            parameter.Leading(run, indices.AsSpan()[..^1]);
            for (var last = 0; last < parameter.RunLength; last++)
            {
                if (parameter.IsGiven(run, last))
                {
                    indices[^1] = last;
                    yield return (indices, parameter.RunAt(run)[last]);
                }
            }
        }
    }

    /// <summary>The runs that have a given value, in the order of their members.</summary>
    internal static IEnumerable<int> Runs(Parameter parameter) =>
        Enumerable.Range(0, parameter.RunCount).OrderBy(parameter.KeyAt);
}
