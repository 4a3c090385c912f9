using System.Globalization;
using System.Text.RegularExpressions;

namespace CityBraid.Reporting;

/// <summary>Where figures stand in the text of a cell: the second run of digits of A1 is
///   <c>A1#2</c>.</summary>
/// <remarks>
/// Words may put digits, points and dashes right beside a figure (<c>CO2</c>, <c>3–5</c>): they are one run
/// with it. <c>A1#2+3-1</c> is that run without its first three letters and its last; whatever is put into
/// the run besides, becomes part of what the figure shows.
/// </remarks>
internal static partial class NumbersInText
{
    private const char Mark = '#';
    private const char SheetMark = '!';

    /// <summary>Longer than any figure is shown.</summary>
    private const int LengthMax = 100;

    /// <summary>The place of a figure that stands in the text of a cell.</summary>
    /// <param name="cell">The cell's address.</param>
    /// <param name="text">All that stands in the cell.</param>
    /// <param name="from">Where the figure begins.</param>
    /// <param name="to">Where it ends.</param>
    public static string PlaceOf(string cell, string text, int from, int to)
    {
        var number = 0;
        foreach (var run in Run.EnumerateMatches(text))
        {
            number++;
            if (run.Index + run.Length >= to)
            {
                var (before, after) = (Math.Max(0, from - run.Index), run.Index + run.Length - to);
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cell}{Mark}{number}{Signed('+', before)}{Signed('-', after)}"
                );
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{cell}{Mark}{number + 1}");
    }

    /// <summary>The cell of a place: <c>A1</c> of <c>A1#2</c>.</summary>
    public static string CellOf(string place) => FindMark(place) is { } at ? place[..at] : place;

    /// <summary>The runs of digits of a text, in order.</summary>
    public static IReadOnlyList<string> RunsOf(string text) =>
        [.. Run.Matches(text).Select(match => match.Value)];

    /// <summary>What a place shows of its cell's text: all, or one of its numbers; null for none.</summary>
    /// <param name="place">The place.</param>
    /// <param name="text">The cell's text.</param>
    /// <param name="runs">The runs of that text.</param>
    public static string? FindShown(string place, string text, IReadOnlyList<string> runs)
    {
        if (FindMark(place) is not { } at)
        {
            return Short(text);
        }

        var match = Part.Match(place[(at + 1)..]);
        if (!match.Success || Count(match, "number") is not (> 0 and var number) || number > runs.Count)
        {
            return null;
        }

        var run = runs[number - 1];
        var (before, after) = (Count(match, "before"), Count(match, "after"));
        return before < run.Length && after < run.Length - before ? Short(run[before..^after]) : null;
    }

    /// <summary>A text that is too long for a number, cut.</summary>
    public static string Short(string text) => text.Length <= LengthMax ? text : text[..LengthMax] + "…";

    /// <summary>Where the mark stands behind the sheet's name, which may hold one itself.</summary>
    private static int? FindMark(string place) =>
        place.IndexOf(Mark, place.LastIndexOf(SheetMark) + 1) is >= 0 and var at ? at : null;

    private static string Signed(char sign, int count) =>
        count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{sign}{count}");

    private static int Count(Match match, string name) =>
        match.Groups[name] is { Success: true } group
            ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(
        @"[-−‐‑–—+.,]*\p{Nd}([\p{Nd}.,+\-−‐‑–—]*\p{Nd})?",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Run { get; }

    [GeneratedRegex(
        @"\A(?<number>[0-9]{1,6})(\+(?<before>[0-9]{1,6}))?(-(?<after>[0-9]{1,6}))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Part { get; }
}
