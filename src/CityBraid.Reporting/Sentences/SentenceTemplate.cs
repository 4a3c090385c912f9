using System.Text.RegularExpressions;

namespace CityBraid.Reporting;

/// <summary>Puts words and figures into a sentence of a language.</summary>
public static partial class SentenceTemplate
{
    /// <summary>The paragraph.</summary>
    /// <param name="name">Its name, the same in every language.</param>
    /// <param name="template">The sentence with names in braces: <c>{place} emitted {total} t.</c></param>
    /// <param name="parts">What takes their places.</param>
    /// <exception cref="KeyNotFoundException">A name has nothing to take its place: a bug.</exception>
    public static ReportText Write(
        string name,
        string template,
        IReadOnlyDictionary<string, SentencePart> parts
    )
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(parts);
        var runs = new List<ReportRun>();
        var from = 0;
        foreach (Match match in Place.Matches(template))
        {
            Add(runs, template[from..match.Index]);
            var part = parts[match.Groups["name"].Value];
            runs.Add(new ReportRun(part.Text, part.Figure, part.Decimals));
            from = match.Index + match.Length;
        }

        Add(runs, template[from..]);
        return new ReportText(name, runs);
    }

    private static void Add(List<ReportRun> runs, string words)
    {
        if (words.Length > 0)
        {
            runs.Add(new ReportRun(words));
        }
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Place { get; }
}
