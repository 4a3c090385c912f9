namespace CityBraid.Workspaces;

/// <summary>The name of a run, which nobody can guess.</summary>
public sealed record RunId
{
    private RunId(string value) => Value = value;

    /// <summary>The letters and digits, as addresses and tables have them.</summary>
    public string Value { get; }

    /// <summary>A new name.</summary>
    /// <param name="time">Tells the instant that begins the name.</param>
    public static RunId New(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new RunId(RandomName.New(time));
    }

    /// <summary>Reads a name as it was written; null when it can be none.</summary>
    public static RunId? Find(string? text) => RandomName.IsOne(text) ? new RunId(text!) : null;

    /// <summary>Reads a name that was kept.</summary>
    /// <exception cref="FormatException">The text is no name of a run.</exception>
    public static RunId Parse(string text) =>
        Find(text) ?? throw new FormatException($"'{text}' names no run.");

    /// <summary>The letters and digits.</summary>
    public override string ToString() => Value;
}
