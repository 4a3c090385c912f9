using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>One of two inventories to compare: of one place, or of several together.</summary>
/// <param name="Places">The places.</param>
/// <param name="Year">The year, Gregorian.</param>
public sealed record ComparedSide(IReadOnlyList<PlaceCode> Places, int Year)
{
    private const char Beside = '+';
    private const char YearMark = ':';

    /// <summary>
    /// Reads a side as it is written: <c>khon-kaen:2019</c>, <c>khon-kaen+small-town:2562</c>; null for
    /// anything else.
    /// </summary>
    public static ComparedSide? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split(YearMark) is not [var names, var number] || CalendarYear.Find(number) is not { } year)
        {
            return null;
        }

        var places = new List<PlaceCode>();
        foreach (var name in names.Split(Beside))
        {
            if (!PlaceCode.TryParse(name, out var place) || places.Contains(place))
            {
                return null;
            }

            places.Add(place);
        }

        return new ComparedSide(places, year.Number);
    }

    /// <summary>The side as it is written.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{string.Join(Beside, Places)}{YearMark}{Year}");
}
