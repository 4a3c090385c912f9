using System.Globalization;
using CityBraid.Inventory;

namespace CityBraid.Benchmarks;

/// <summary>What a nation's activities add up to, in whole numbers, without the engine.</summary>
internal sealed class NationSums
{
    private readonly Dictionary<string, Int128> sums = new(StringComparer.Ordinal);

    public NationSums(GpcReference[] references)
    {
        for (var city = 0; city < NationActivities.Cities; city++)
        {
            for (var year = 0; year < NationActivities.Years; year++)
            {
                Add(references, city, year);
            }
        }
    }

    /// <summary>
    /// How many sums there are, how many lines of a file agree to the last digit, and how many nearly.
    /// </summary>
    /// <param name="path">A file of lines: the group, the gas, kilograms.</param>
    public (int All, int Exact, int Near) Compare(string path)
    {
        var (exact, near) = (0, 0);
        var scale = (decimal)Math.Pow(10, NationActivities.Decimals);
        foreach (var line in File.ReadLines(path))
        {
            var comma = line.LastIndexOf(',');
            var known = sums.GetValueOrDefault(line[..comma]);
            var found = line.AsSpan(comma + 1);
            var right = decimal.TryParse(
                found,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var told
            );
            exact += right && (decimal)known / scale == told ? 1 : 0;
            near += right && Math.Abs((double)told / ((double)known / (double)scale) - 1) < 1e-9 ? 1 : 0;
        }

        return (sums.Count, exact, near);
    }

    private void Add(GpcReference[] references, int city, int year)
    {
        var number = NationActivities.Year(year).ToString(CultureInfo.InvariantCulture);
        for (var reference = 0; reference < references.Length; reference++)
        {
            var (code, scope) = (references[reference].Code, references[reference].Scope);
            for (var gas = 0; gas < NationActivities.Gases; gas++)
            {
                var mass = NationActivities.Mass(city, year, reference, gas);
                var name = NationActivities.GasCodes[gas];
                Add($"{NationActivities.Place(city)},{number},{scope},{name}", mass);
                Add($"reference,{number},{code},{name}", mass);
                Add($"scope,{number},{scope},{name}", mass);
            }
        }
    }

    private void Add(string key, Int128 mass)
    {
        sums.TryGetValue(key, out var sum);
        sums[key] = checked(sum + mass);
    }
}
