using System.Globalization;

namespace CityBraid.Web;

/// <summary>Which part of a long list a page shows, so that no page grows without end.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Last">The last page.</param>
public sealed record PageCut(int Number, int Last)
{
    /// <summary>How many lines a page holds.</summary>
    public const int Size = 50;

    /// <summary>The page that an address asks for, or the nearest there is.</summary>
    public static PageCut Of(string? asked, int lines)
    {
        var last = Math.Max(1, (lines + Size - 1) / Size);
        return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new PageCut(Math.Clamp(number, 1, last), last)
            : new PageCut(1, last);
    }

    /// <summary>The lines of the page.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> lines) => lines.Skip((Number - 1) * Size).Take(Size);
}
