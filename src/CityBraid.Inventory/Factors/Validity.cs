using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The days for which a published value holds; an end that is null is open.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record Validity(DateOnly? From, DateOnly? To)
{
    /// <summary>Reads the columns <c>valid_from</c> and <c>valid_to</c>, in ISO 8601 or empty.</summary>
    public static Validity Of(ReferenceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Validity(Day(row["valid_from"]), Day(row["valid_to"]));
    }

    /// <summary>Whether the value holds on a day.</summary>
    public bool Covers(DateOnly day) =>
        day >= (From ?? DateOnly.MinValue) && day <= (To ?? DateOnly.MaxValue);

    /// <summary>Whether both hold on some day.</summary>
    public bool Overlaps(Validity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue)
            && (other.From ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);
    }

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
