using System.Globalization;
using System.Text.RegularExpressions;

namespace CityBraid.Reporting;

/// <summary>Where figures stand in the text of a cell: the second number of A1 is <c>A1#2</c>.</summary>
internal static partial class NumbersInText
{
    private const char Mark = '#';

    /// <summary>The place of a figure that follows some text of its cell.</summary>
    /// <param name="cell">The cell's address.</param>
    /// <param name="before">What stands in the cell before it.</param>
    public static string PlaceOf(string cell, string before) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell}{Mark}{Number.Count(before) + 1}");

    /// <summary>The cell of a place: <c>A1</c> of <c>A1#2</c>.</summary>
    public static string CellOf(string place) =>
        place.LastIndexOf(Mark) is >= 0 and var at ? place[..at] : place;

    /// <summary>What a place shows of its cell's text: all, or one of its numbers; null for none.</summary>
    public static string? FindShown(string place, string text)
    {
        if (place.LastIndexOf(Mark) is not (>= 0 and var at))
        {
            return text;
        }

        return
            int.TryParse(
                place.AsSpan(at + 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number > 0
            ? Number.Matches(text).ElementAtOrDefault(number - 1)?.Value
            : null;
    }

    [GeneratedRegex(
        @"[-−]?\p{Nd}[\p{Nd},]*(\.\p{Nd}+)?",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Number { get; }
}
