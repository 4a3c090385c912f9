using System.Numerics;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes groups of sums under a GWP set; rows are never looked at again.</summary>
/// <param name="sums">The masses.</param>
/// <param name="request">Which of them, and into what.</param>
/// <param name="set">The GWP set; it has a potential for every gas.</param>
internal sealed class RollUpReport(RollUpSums sums, RollUpRequest request, GwpSet set)
{
    private readonly GroupWeighing weighing = new(set, sums.Gases);
    private readonly TotalRows classes = sums.Classes.RowsOfClasses;
    private readonly TotalRows references = sums.Classes.RowsOfReferences;
    private readonly Lazy<CityYear[]> cityYears = new(() =>
        [.. sums.CityYears.Where(one => IsWanted(request, one.Year) && Includes(request, one.Place.Area))]
    );

    /// <summary>The groups, kind by kind as asked for, year by year.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public IReadOnlyList<RollUpGroup> Groups() => new RollUpGroups([.. request.By.Select(Groups)]);

    /// <summary>Whether the cities of an area were asked for.</summary>
    public bool Includes((string Country, string? Province) area) => Includes(request, area);

    /// <summary>The cities' years that were asked for.</summary>
    public IReadOnlyList<CityYear> CityYears() => cityYears.Value;

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
                if (weighing.Tonnes(masses, references.Those(rule.Caused)) is { Tonnes: not 0m } caused)
                {
                    var emitted = weighing.Tonnes(masses, references.Those(rule.Emitted));
                    yield return new RollUpOverlap(rule.Name, year, rule.Level, caused, emitted);
                }
            }
        }
    }

    private static bool IsWanted(RollUpRequest request, int year) =>
        request.Year is not { } only || only == year;

    private static bool Includes(RollUpRequest request, (string Country, string? Province) area) =>
        (request.Country is null || string.Equals(request.Country, area.Country, StringComparison.Ordinal))
        && (
            request.Province is null
            || string.Equals(request.Province, area.Province, StringComparison.Ordinal)
        );

    private IReadOnlyList<RollUpGroup> Groups(RollUpBy by) =>
        by switch
        {
            RollUpBy.Place => OfCities(),
            RollUpBy.Reference => [.. ByReference()],
            RollUpBy.Scope => [.. ByScope()],
            RollUpBy.Province => [.. Summed(by, place => place.Area)],
            RollUpBy.Country => [.. Summed(by, place => (place.Country, null))],
            _ => [.. Summed(by, _ => (string.Empty, null))],
        };

    private CityYearGroups OfCities()
    {
        CityYear[] years = [.. CityYears()];
        var ranks = years
            .Select(one => one.Place.Code)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        var order = Array.ConvertAll(years, one => ((long)one.Year << 32) + ranks[one.Place.Code]);
        Array.Sort(order, years);

        // Groups are made when somebody looks at them, and then it is too late to refuse.
        foreach (var one in years)
        {
            weighing.Check(one.Masses, classes);
        }

        return new CityYearGroups(years, OfCity);
    }

    private RollUpGroup OfCity(CityYear one)
    {
        var group = Bare(RollUpBy.Place, one.Year, cities: 1) with
        {
            Place = one.Place.Code,
            Province = one.Place.Province,
            Country = one.Place.Country,
        };
        return weighing.Weighed(group, one.Masses, classes);
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
            yield return weighing.Weighed(group, masses, classes);
        }
    }

    private IEnumerable<RollUpGroup> ByScope()
    {
        var counts = CitiesBy(Scopes);
        foreach (var (key, masses, _) in Sums(_ => (string.Empty, null)))
        {
            foreach (var (scope, rows) in classes.ByScope.Where(one => (masses.Present & one.Rows) != 0))
            {
                var group = Bare(RollUpBy.Scope, key.Year, counts[key.Year][scope]) with { Scope = scope };
                yield return weighing.Weighed(group, masses, classes, rows);
            }
        }
    }

    private IEnumerable<RollUpGroup> ByReference()
    {
        var cities = CitiesBy(one => one.References);
        foreach (var (year, masses) in References())
        {
            foreach (var (index, reference) in references.Rows.Index().Where(one => masses.Has(one.Index)))
            {
                var count = cities.GetValueOrDefault(year)?[index] ?? 0;
                var bare = Bare(RollUpBy.Reference, year, count) with { Reference = reference };
                yield return weighing.Weighed(bare, masses, references, 1UL << index);
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
            var (masses, cities) = (new MassTable(classes.Rows.Count, sums.Gases.Count + 1), 0);
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
            if (!IsWanted(request, year) || !Includes(area))
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

    /// <summary>The scopes that a city's year has something of, a bit each.</summary>
    private ulong Scopes(CityYear one)
    {
        var scopes = 0UL;
        foreach (var (scope, rows) in classes.ByScope)
        {
            scopes |= (one.Masses.Present & rows) == 0 ? 0 : 1UL << scope;
        }

        return scopes;
    }

    /// <summary>By year, how many cities have something of each of what bits stand for.</summary>
    private Dictionary<int, int[]> CitiesBy(Func<CityYear, ulong> bits)
    {
        var byYear = new Dictionary<int, int[]>();
        foreach (var one in CityYears())
        {
            if (!byYear.TryGetValue(one.Year, out var counts))
            {
                counts = new int[MassTable.RowsMax];
                byYear.Add(one.Year, counts);
            }

            for (var rest = bits(one); rest != 0; rest &= rest - 1)
            {
                counts[BitOperations.TrailingZeroCount(rest)]++;
            }
        }

        return byYear;
    }

    private static RollUpGroup Bare(RollUpBy by, int year, int cities) =>
        new(by, year)
        {
            Cities = cities,
            Scopes = [],
            Levels = [],
        };
}
