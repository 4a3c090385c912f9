using System.Text.RegularExpressions;

namespace CityBraid.Reporting;

/// <summary>Paragraphs as people write them: words, with the keys of figures in braces.</summary>
public static partial class WordedText
{
    /// <summary>A drafted paragraph as it can be written anew.</summary>
    public static string Of(ReportText drafted)
    {
        ArgumentNullException.ThrowIfNull(drafted);
        return string.Concat(
            drafted.Runs.Select(run => run.Figure is { } figure ? $"{{{MarkOf(figure, drafted)}}}" : run.Text)
        );
    }

    /// <summary>The figures of a drafted paragraph by their marks.</summary>
    public static IReadOnlyDictionary<string, ReportRun> FiguresOf(ReportText drafted)
    {
        ArgumentNullException.ThrowIfNull(drafted);
        return drafted
            .Runs.Where(run => run.Figure is not null)
            .DistinctBy(run => MarkOf(run.Figure!, drafted))
            .ToDictionary(run => MarkOf(run.Figure!, drafted), StringComparer.Ordinal);
    }

    /// <summary>The values of the figures of a drafted paragraph by their marks.</summary>
    public static IReadOnlyDictionary<string, decimal> ValuesOf(ReportText drafted) =>
        FiguresOf(drafted)
            .ToDictionary(run => run.Key, run => run.Value.Figure!.Value, StringComparer.Ordinal);

    /// <summary>What stands in braces for a figure: its key; of several of one key, with what each is
    ///   of.</summary>
    private static string MarkOf(Figure figure, ReportText drafted) =>
        drafted.Runs.Any(run =>
            run.Figure is { } other && other.Key == figure.Key && other.Basis != figure.Basis
        )
            ? $"{figure.Key} @ {figure.Basis}"
            : figure.Key;

    /// <summary>Whether braces stand in pairs, each around a name.</summary>
    public static bool IsPaired(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return !Marks().Replace(words, string.Empty).AsSpan().ContainsAny('{', '}');
    }

    /// <summary>The numbers that somebody typed and the drafted paragraph does not say: they carry no proof
    ///   and follow no record.</summary>
    public static IReadOnlyList<string> TypedNumbers(string words, ReportText drafted)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(drafted);
        var said = drafted
            .Runs.Where(run => run.Figure is null)
            .SelectMany(run => NumbersIn(run.Text))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. NumbersIn(Marks().Replace(words, " "))
                .Where(number => !said.Contains(number))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> NumbersIn(string text) =>
        Numbers().Matches(text).Select(match => match.Value);

    /// <summary>The first name in braces that is no figure of the paragraph; null when there is
    ///   none.</summary>
    public static string? FindStranger(string words, ReportText drafted)
    {
        var figures = FiguresOf(drafted);
        return Marks().Matches(words).Select(mark => mark.Groups["key"].Value).FirstOrDefault(IsStrange);

        bool IsStrange(string key) => !figures.ContainsKey(key);
    }

    /// <summary>The paragraph in somebody's words with today's figures; null when one of them is not there
    ///   any more.</summary>
    public static ReportText? Find(ReportText drafted, string words)
    {
        ArgumentNullException.ThrowIfNull(drafted);
        ArgumentNullException.ThrowIfNull(words);
        if (FindStranger(words, drafted) is not null)
        {
            return null;
        }

        var figures = FiguresOf(drafted);
        var runs = new List<ReportRun>();
        var end = 0;
        foreach (Match mark in Marks().Matches(words))
        {
            Say(words[end..mark.Index]);
            runs.Add(figures[mark.Groups["key"].Value]);
            end = mark.Index + mark.Length;
        }

        Say(words[end..]);
        return new ReportText(drafted.Name, runs);

        void Say(string text)
        {
            if (text.Length > 0)
            {
                runs.Add(new ReportRun(text));
            }
        }
    }

    [GeneratedRegex(@"\d(?:[\d,.]*\d)?", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\{(?<key>[^{}]*)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
