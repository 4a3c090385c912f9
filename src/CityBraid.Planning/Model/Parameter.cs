using System.Collections;

namespace CityBraid.Planning;

/// <summary>
/// The values of one parameter: runs over its last set for those combinations of the others that a model
/// gives.
/// </summary>
/// <remarks>
/// Nearly every parameter ends with the year, and a model gives either no year or most years of a
/// combination: a run is kept whole,
/// with the default where nothing is given. What was given is remembered, so that writing a model out again
/// loses nothing.
/// </remarks>
internal sealed class Parameter
{
    private readonly int[] sizes;
    private readonly Dictionary<long, int> runs = [];
    private readonly List<long> keys = [];
    private readonly double[] defaultRun;
    private double[] values = [];
    private BitArray given = new(0);
    private readonly List<Where> sources = [];

    internal Parameter(ParameterDefinition definition, PlanSets sets)
    {
        Definition = definition;
        sizes = [.. definition.Indices.Select(kind => sets[kind].Count)];
        RunLength = sizes[^1];
        defaultRun = new double[RunLength];
        SetDefault(definition.Default);
    }

    /// <summary>What the parameter is.</summary>
    public ParameterDefinition Definition { get; }

    /// <summary>The value where none is given.</summary>
    public double Default { get; private set; }

    /// <summary>The size of the last set.</summary>
    public int RunLength { get; }

    /// <summary>How many runs have a given value.</summary>
    public int RunCount => keys.Count;

    /// <summary>How many values are given.</summary>
    public int GivenCount { get; private set; }

    /// <summary>The value of one combination of members.</summary>
    public double At(params ReadOnlySpan<int> indices) => Run(indices[..^1])[indices[^1]];

    /// <summary>The values of one combination of all sets but the last.</summary>
    public ReadOnlySpan<double> Run(params ReadOnlySpan<int> leading) =>
        runs.TryGetValue(KeyOf(leading), out var run) ? RunAt(run) : defaultRun;

    /// <summary>The values of a run by its number.</summary>
    public ReadOnlySpan<double> RunAt(int run) => values.AsSpan(run * RunLength, RunLength);

    /// <summary>Whether a value of a run was given, or is the default.</summary>
    public bool IsGiven(int run, int last) => given[(run * RunLength) + last];

    /// <summary>Writes the members of all sets but the last that a run stands for.</summary>
    public void Leading(int run, Span<int> leading)
    {
        var key = keys[run];
        for (var place = sizes.Length - 2; place >= 0; place--)
        {
            leading[place] = (int)(key % sizes[place]);
            key /= sizes[place];
        }
    }

    /// <summary>States the value where none is given; comes before any value.</summary>
    internal void SetDefault(double value)
    {
        if (RunCount > 0)
        {
            throw new InvalidOperationException($"The default of {Definition.Name} comes after its values.");
        }

        Default = value;
        Array.Fill(defaultRun, value);
    }

    /// <summary>Multiplies every value, given or not, by a factor.</summary>
    internal void Scale(double factor)
    {
        Default *= factor;
        for (var place = 0; place < defaultRun.Length; place++)
        {
            defaultRun[place] *= factor;
        }

        for (var place = 0; place < RunCount * RunLength; place++)
        {
            values[place] *= factor;
        }
    }

    /// <summary>
    /// Where the first value of a run stands in its file; nowhere when the run has no given value.
    /// </summary>
    internal Where SourceOf(params ReadOnlySpan<int> leading) =>
        runs.TryGetValue(KeyOf(leading), out var run) ? sources[run] : sources.FirstOrDefault(new Where(""));

    /// <summary>A number in whose order runs follow their members.</summary>
    internal long KeyAt(int run) => keys[run];

    /// <summary>Gives a value.</summary>
    /// <returns>Whether it is new; false when another value was given before, which stays.</returns>
    internal bool Give(ReadOnlySpan<int> indices, double value, Where source)
    {
        var place = (RunNumber(indices[..^1], source) * RunLength) + indices[^1];
        if (given[place])
        {
            return values[place].Equals(value);
        }

        given[place] = true;
        values[place] = value;
        GivenCount++;
        return true;
    }

    private int RunNumber(ReadOnlySpan<int> leading, Where source)
    {
        var key = KeyOf(leading);
        if (runs.TryGetValue(key, out var run))
        {
            return run;
        }

        run = keys.Count;
        runs.Add(key, run);
        keys.Add(key);
        sources.Add(source);
        Grow((run + 1) * RunLength);
        defaultRun.CopyTo(values.AsSpan(run * RunLength));
        return run;
    }

    private void Grow(int length)
    {
        if (length > values.Length)
        {
            Array.Resize(ref values, Math.Max(length, values.Length * 2));
            given.Length = values.Length;
        }
    }

    private long KeyOf(ReadOnlySpan<int> leading)
    {
        long key = 0;
        for (var place = 0; place < leading.Length; place++)
        {
            key = (key * sizes[place]) + leading[place];
        }

        return key;
    }
}
