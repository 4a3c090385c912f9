namespace CityBraid.Workspaces;

/// <summary>What a task is called: a code whose sentence the doors know, and its named values.</summary>
/// <param name="Code">The key of the sentence.</param>
/// <param name="Values">The named values; numbers and dates in invariant form.</param>
public sealed record TaskTitle(string Code, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The code of a title that somebody wrote in their own words.</summary>
    public const string OwnCode = "task.own";

    /// <summary>The value that holds somebody's own words.</summary>
    public const string OwnText = "text";

    /// <summary>How many characters somebody's own words may have.</summary>
    public const int LengthMax = 200;

    /// <summary>A title in somebody's own words.</summary>
    public static TaskTitle InWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(
            OwnCode,
            new Dictionary<string, string>(StringComparer.Ordinal) { [OwnText] = text.Trim() }
        );
    }
}
