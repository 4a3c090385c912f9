using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The places that facts are about, each with the span of days from its first to its last.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<PlaceCode, Period> spans = [];

    /// <summary>The span of each place.</summary>
    public IReadOnlyDictionary<PlaceCode, Period> Spans => spans;

    /// <summary>The coverage of the periods of some keys, to the day.</summary>
    public static Coverage Of(IEnumerable<FactKey> keys)
    {
        var coverage = new Coverage();
        foreach (var key in keys)
        {
            coverage.Add(key.Place, key.Period);
        }

        return coverage;
    }

    /// <summary>Widens the span of a place so that it takes in a period.</summary>
    public void Add(PlaceCode place, Period days)
    {
        if (!spans.TryGetValue(place, out var span))
        {
            spans.Add(place, days);
        }
        else if (!span.Contains(days))
        {
            var from = span.From < days.From ? span.From : days.From;
            var to = span.To > days.To ? span.To : days.To;
            spans[place] = Period.Of(from, to);
        }
    }

    /// <summary>Widens the span of a place so that it takes in the whole years of a period.</summary>
    public void AddYears(PlaceCode place, Period days)
    {
        if (days.Kind == PeriodKind.FiscalYear)
        {
            Add(place, days);
        }
        else if (!spans.TryGetValue(place, out var span) || !span.Contains(days))
        {
            Add(place, Period.Year(days.From.Year));
            Add(place, Period.Year(days.To.Year));
        }
    }

    /// <summary>Whether a key's place is covered for all of its period.</summary>
    public bool Contains(FactKey key) =>
        spans.TryGetValue(key.Place, out var span) && span.Contains(key.Period);
}
