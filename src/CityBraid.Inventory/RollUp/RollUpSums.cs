using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// The gas masses of many cities' years: by city and class of references, and by area and reference.
/// </summary>
/// <remarks>
/// What is kept is masses and no CO2e, so that another GWP set is a matter of these sums and not of rows.
/// Sums of sums are the same as sums of rows, in any order and by any number of threads.
/// </remarks>
internal sealed class RollUpSums
{
    /// <summary>The slot of tonnes that are CO2e already.</summary>
    public const int ReportedSlot = 0;

    private readonly Dictionary<(RollUpPlace Place, int Year), CityYear> cityYears = [];
    private readonly Dictionary<((string, string?) Area, int Year), MassTable> areas = [];

    /// <summary>Begins with nothing.</summary>
    /// <param name="classes">The references.</param>
    /// <param name="gases">The gases there may be.</param>
    public RollUpSums(ReferenceClasses classes, IReadOnlyList<Gas> gases)
    {
        Classes = classes;
        Gases = gases;
    }

    /// <summary>The references.</summary>
    public ReferenceClasses Classes { get; }

    /// <summary>The gases; the slot of each is its place and one.</summary>
    public IReadOnlyList<Gas> Gases { get; }

    /// <summary>How many activities were added.</summary>
    public long Activities { get; set; }

    /// <summary>The cities' years.</summary>
    public IReadOnlyCollection<CityYear> CityYears => cityYears.Values;

    /// <summary>The masses by area and year, a row for each reference.</summary>
    public IEnumerable<((string Country, string? Province) Area, int Year, MassTable Masses)> Areas =>
        areas.Select(one => (one.Key.Area, one.Key.Year, one.Value));

    /// <summary>A city's year, begun when there is none yet.</summary>
    public CityYear CityYearOf(RollUpPlace place, int year)
    {
        if (!cityYears.TryGetValue((place, year), out var found))
        {
            found = new CityYear(place, year, new MassTable(Classes.Samples.Count, Gases.Count + 1));
            cityYears.Add((place, year), found);
        }

        return found;
    }

    /// <summary>An area's year, begun when there is none yet.</summary>
    public MassTable AreaOf(RollUpPlace place, int year)
    {
        if (!areas.TryGetValue((place.Area, year), out var found))
        {
            found = new MassTable(Classes.References.Count, Gases.Count + 1);
            areas.Add((place.Area, year), found);
        }

        return found;
    }

    /// <summary>Adds sums of the same references and gases.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public void Add(RollUpSums other)
    {
        Activities += other.Activities;
        foreach (var (key, year) in other.cityYears)
        {
            if (cityYears.TryGetValue(key, out var own))
            {
                own.Masses.Add(year.Masses);
                own.References |= year.References;
            }
            else
            {
                cityYears.Add(key, year);
            }
        }

        foreach (var (key, masses) in other.areas)
        {
            if (areas.TryGetValue(key, out var own))
            {
                own.Add(masses);
            }
            else
            {
                areas.Add(key, masses);
            }
        }
    }
}
