using System.Globalization;

namespace CityBraid.Web;

/// <summary>Tonnes as people type them: <c>1150</c>, <c>1,150</c>, and for several years
///   <c>2563=500; 2564=680</c>.</summary>
internal static class StatedTonnes
{
    /// <summary>No exponent: whoever types <c>1e2</c> did not mean a hundred tonnes.</summary>
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly char[] Marks = [';', '\n'];

    /// <summary>One amount; what is no number is refused, what is no whole one is for the ledger to
    ///   say.</summary>
    public static Result<decimal> Read(string text) =>
        TypedNumber.Find(text) is { } numeral
        && decimal.TryParse(numeral, Plain, CultureInfo.InvariantCulture, out var tonnes)
            ? tonnes
            : Refusal.Invalid("credits.no-number", ("text", text));

    /// <summary>What each calendar year achieved; a bare number belongs to the year of the period.</summary>
    public static Result<IReadOnlyList<StatedAmount>> Read(string text, DateOnly from, DateOnly to)
    {
        var amounts = new List<StatedAmount>();
        foreach (var part in text.Split(Marks, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split('=', 2, StringSplitOptions.TrimEntries);
            var year = words.Length == 2 ? CalendarYear.Find(words[0])?.Number : from.Year;
            var tonnes = Read(words[^1]);
            if (tonnes.IsRefused)
            {
                return tonnes.Refusal;
            }

            if (year is not { } known || (words.Length == 1 && from.Year != to.Year))
            {
                return Refusal.Invalid("credits.no-year", ("text", part.Trim()));
            }

            amounts.Add(new StatedAmount(known, tonnes.Value));
        }

        return amounts;
    }

    /// <summary>The amounts of years that a form asks for one by one.</summary>
    public static Result<IReadOnlyList<StatedAmount>> Read(
        SentForm form,
        IReadOnlyList<VintageAmount> years,
        bool hasBuffer
    )
    {
        var amounts = new List<StatedAmount>();
        foreach (var vintage in years.Select(year => year.Vintage))
        {
            var tonnes = Read(form[NameOf("tonnes", vintage)]);
            var buffer = hasBuffer ? Read(form[NameOf("buffer", vintage)]) : 0m;
            if (tonnes.IsRefused || buffer.IsRefused)
            {
                return (tonnes.Refusal ?? buffer.Refusal)!;
            }

            amounts.Add(new StatedAmount(vintage, tonnes.Value, buffer.Value));
        }

        return amounts;
    }

    /// <summary>The name of the field of a year.</summary>
    public static string NameOf(string part, int vintage) =>
        string.Create(CultureInfo.InvariantCulture, $"{part}-{vintage}");
}
