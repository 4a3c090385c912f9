using System.Globalization;
using System.Text;

namespace CityBraid.Kernel;

/// <summary>
/// A year as people write it, in either era and in Thai or Arabic digits, kept as a Gregorian year.
/// </summary>
/// <remarks>
/// A number of 2400 or more without an era is Buddhist: พ.ศ. 2400 is 1857, before any inventory.
/// </remarks>
/// <param name="Number">The Gregorian year.</param>
/// <param name="WrittenIn">The era in which it was written.</param>
public sealed record CalendarYear(int Number, Era WrittenIn = Era.Common)
{
    /// <summary>The Buddhist year minus the Gregorian.</summary>
    public const int BuddhistOffset = 543;

    /// <summary>The least number that is read as a Buddhist year when no era is written.</summary>
    public const int BuddhistFrom = 2400;

    /// <summary>
    /// The earliest year that can be told: Thai years begin in January only since 1941, yet deposits of waste
    /// since 1900 count.
    /// </summary>
    public const int Earliest = 1900;

    /// <summary>The latest year that can be told.</summary>
    public const int Latest = 2200;

    private static readonly string[] BuddhistMarks = ["พ.ศ.", "พ.ศ", "พศ", "พุทธศักราช", "b.e.", "be"];
    private static readonly string[] CommonMarks =
    [
        "ค.ศ.",
        "ค.ศ",
        "คศ",
        "คริสต์ศักราช",
        "c.e.",
        "ce",
        "a.d.",
        "ad",
        "公元",
    ];

    /// <summary>The number of the year in an era.</summary>
    public int In(Era era) => era == Era.Buddhist ? Number + BuddhistOffset : Number;

    /// <summary>
    /// Reads <c>2562</c>, <c>๒๕๖๒</c>, <c>พ.ศ. 2562</c>, <c>2019</c>, <c>ค.ศ. 2019</c>; null when the text is
    /// no year in range.
    /// </summary>
    public static CalendarYear? Find(string? text)
    {
        var written = ThaiDigits
            .ToArabic(text ?? string.Empty)
            .Trim()
            .Normalize(NormalizationForm.FormC)
            .ToLowerInvariant();
        Era? stated = null;
        if (Mark(written, BuddhistMarks) is { } buddhist)
        {
            (stated, written) = (
                Era.Buddhist,
                written.Replace(buddhist, string.Empty, StringComparison.Ordinal)
            );
        }
        else if (Mark(written, CommonMarks) is { } common)
        {
            (stated, written) = (Era.Common, written.Replace(common, string.Empty, StringComparison.Ordinal));
        }

        return int.TryParse(written.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Of(number, stated)
            : null;
    }

    private static string? Mark(string text, string[] marks) =>
        Array.Find(
            marks,
            mark =>
                text.StartsWith(mark, StringComparison.Ordinal)
                || text.EndsWith(mark, StringComparison.Ordinal)
        );

    private static CalendarYear? Of(int number, Era? stated)
    {
        var era = stated ?? (number >= BuddhistFrom ? Era.Buddhist : Era.Common);
        var year = era == Era.Buddhist ? number - BuddhistOffset : number;
        return year is >= Earliest and <= Latest ? new CalendarYear(year, era) : null;
    }
}
