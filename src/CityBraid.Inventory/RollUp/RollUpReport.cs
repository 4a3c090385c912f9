using System.Numerics;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes groups of sums under a GWP set; rows are never looked at again.</summary>
/// <param name="sums">The masses.</param>
/// <param name="request">Which of them, and into what.</param>
/// <param name="set">The GWP set; it has a potential for every gas.</param>
internal sealed class RollUpReport(RollUpSums sums, RollUpRequest request, GwpSet set)
{
    private static readonly int[] Scopes = [1, 2, 3];

    private readonly GroupWeighing weighing = new(set, sums.Gases);
    private readonly IReadOnlyList<GpcReference> classes = sums.Classes.Samples;
    private readonly IReadOnlyList<GpcReference> references = sums.Classes.References;

    /// <summary>The groups, kind by kind as asked for, year by year.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public IReadOnlyList<RollUpGroup> Groups() => [.. request.By.SelectMany(Groups)];

    /// <summary>Whether the cities of an area were asked for.</summary>
    public bool Includes((string Country, string? Province) area) =>
        (request.Country is null || string.Equals(request.Country, area.Country, StringComparison.Ordinal))
        && (
            request.Province is null
            || string.Equals(request.Province, area.Province, StringComparison.Ordinal)
        );

    /// <summary>The cities' years that were asked for.</summary>
    public IEnumerable<CityYear> CityYears() =>
        sums.CityYears.Where(one => IsWanted(one.Year) && Includes(one.Place.Area));

    /// <summary>What cities count where they cause it, beside what they count where it is emitted.</summary>
    /// <param name="years">The years to look at.</param>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public IEnumerable<RollUpOverlap> Overlaps(IReadOnlySet<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        foreach (var (year, masses) in References().Where(one => years.Contains(one.Key)))
        {
            foreach (var rule in OverlapRule.All)
            {
                if (weighing.Tonnes(masses, references, rule.Caused) is { Tonnes: not 0m } caused)
                {
                    var emitted = weighing.Tonnes(masses, references, rule.Emitted);
                    yield return new RollUpOverlap(rule.Name, year, rule.Level, caused, emitted);
                }
            }
        }
    }

    private bool IsWanted(int year) => request.Year is not { } only || only == year;

    private IEnumerable<RollUpGroup> Groups(RollUpBy by) =>
        by switch
        {
            RollUpBy.Place => CityYears()
                .OrderBy(one => one.Year)
                .ThenBy(one => one.Place.Code, StringComparer.Ordinal)
                .Select(OfCity),
            RollUpBy.Reference => ByReference(),
            RollUpBy.Scope => ByScope(),
            RollUpBy.Province => Summed(by, place => place.Area),
            RollUpBy.Country => Summed(by, place => (place.Country, null)),
            _ => Summed(by, _ => (string.Empty, null)),
        };

    private RollUpGroup OfCity(CityYear one)
    {
        var group = Bare(RollUpBy.Place, one.Year, cities: 1) with
        {
            Place = one.Place.Code,
            Province = one.Place.Province,
            Country = one.Place.Country,
        };
        return weighing.Weighed(group, one.Masses, classes, _ => true);
    }

    private IEnumerable<RollUpGroup> Summed(
        RollUpBy by,
        Func<RollUpPlace, (string Country, string? Province)> area
    )
    {
        foreach (var ((year, (country, province)), masses, cities) in Sums(area))
        {
            var group = Bare(by, year, cities) with
            {
                Province = province,
                Country = country.Length > 0 ? country : null,
            };
            yield return weighing.Weighed(group, masses, classes, _ => true);
        }
    }

    private IEnumerable<RollUpGroup> ByScope()
    {
        foreach (var (key, masses, _) in Sums(_ => (string.Empty, null)))
        {
            foreach (var scope in Scopes.Where(scope => HasScope(masses, scope)))
            {
                var cities = CityYears().Count(one => one.Year == key.Year && HasScope(one.Masses, scope));
                var group = Bare(RollUpBy.Scope, key.Year, cities) with { Scope = scope };
                yield return weighing.Weighed(group, masses, classes, one => one.Scope == scope);
            }
        }
    }

    private IEnumerable<RollUpGroup> ByReference()
    {
        var cities = CitiesByReference();
        foreach (var (year, masses) in References())
        {
            foreach (var (index, reference) in references.Index().Where(one => masses.Has(one.Index)))
            {
                var count = cities.GetValueOrDefault((year, index));
                var bare = Bare(RollUpBy.Reference, year, count) with { Reference = reference };
                yield return weighing.Weighed(bare, masses, references, one => one == reference);
            }
        }
    }

    /// <summary>The masses of cities together, by year and area in order, a row for each class.</summary>
    private IEnumerable<(
        (int Year, (string Country, string? Province) Area) Key,
        MassTable Masses,
        int Cities
    )> Sums(Func<RollUpPlace, (string Country, string? Province)> area)
    {
        var groups = CityYears().GroupBy(one => (one.Year, Area: area(one.Place)));
        foreach (
            var group in groups
                .OrderBy(one => one.Key.Year)
                .ThenBy(one => one.Key.Area.Country, StringComparer.Ordinal)
                .ThenBy(one => one.Key.Area.Province, StringComparer.Ordinal)
        )
        {
            var (masses, cities) = (new MassTable(classes.Count, sums.Gases.Count + 1), 0);
            foreach (var one in group)
            {
                masses.Add(one.Masses);
                cities++;
            }

            yield return (group.Key, masses, cities);
        }
    }

    /// <summary>The masses by year, a row for each reference.</summary>
    private SortedDictionary<int, MassTable> References()
    {
        var byYear = new SortedDictionary<int, MassTable>();
        foreach (var (area, year, masses) in sums.Areas)
        {
            if (!IsWanted(year) || !Includes(area))
            {
                continue;
            }

            if (!byYear.TryGetValue(year, out var found))
            {
                found = new MassTable(masses.Rows, masses.Slots);
                byYear.Add(year, found);
            }

            found.Add(masses);
        }

        return byYear;
    }

    private Dictionary<(int Year, int Reference), int> CitiesByReference()
    {
        var counts = new Dictionary<(int Year, int Reference), int>();
        foreach (var one in CityYears())
        {
            for (var rest = one.References; rest != 0; rest &= rest - 1)
            {
                var key = (one.Year, BitOperations.TrailingZeroCount(rest));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }

    private bool HasScope(MassTable masses, int scope) =>
        classes.Index().Any(one => one.Item.Scope == scope && masses.Has(one.Index));

    private static RollUpGroup Bare(RollUpBy by, int year, int cities) =>
        new(by, year)
        {
            Cities = cities,
            Scopes = [],
            Levels = [],
        };
}
