using System.Globalization;
using System.Text;
using CityBraid.Inventory;

namespace CityBraid.Benchmarks;

/// <summary>A nation's activities, made of whole numbers so that their sums can be known.</summary>
internal static class NationActivities
{
    public const int Cities = 7850;
    public const int Years = 10;
    public const int References = 43;
    public const int Gases = 3;
    public const int Count = Cities * Years * References;

    /// <summary>A mass is a whole number of these parts of a kilogram: three decimals times seven.</summary>
    public const int Decimals = 10;

    private const int FirstYear = 2014;
    private const int Provinces = 77;
    private const string Header =
        "place,province,country,year,reference,activity,unit,"
        + "CO2_kg_per_unit,CH4-fossil_kg_per_unit,N2O_kg_per_unit";

    private static readonly string[] Units = ["kWh", "l", "kg", "t"];
    private static readonly long[] LargestFactors = [39_999_999, 99_999, 9_999];

    /// <summary>The gases in the order of the columns.</summary>
    public static IReadOnlyList<string> GasCodes { get; } = ["CO2", "CH4-fossil", "N2O"];

    /// <summary>The references, the first of those that some total holds.</summary>
    public static GpcReference[] Of(GpcTree gpc) =>
        [.. gpc.References.Where(one => one.ReportingLevel != ReportingLevel.Other).Take(References)];

    public static int Year(int year) => FirstYear + year;

    public static string Place(int city) => string.Create(CultureInfo.InvariantCulture, $"city-{city:0000}");

    /// <summary>A mass in parts of a kilogram.</summary>
    public static Int128 Mass(int city, int year, int reference, int gas) =>
        (Int128)Amount(city, year, reference) * Factor(city, reference, gas);

    /// <summary>Writes the file.</summary>
    public static async Task WriteAsync(
        string path,
        GpcReference[] references,
        CancellationToken cancellation
    )
    {
        await using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        file.Write(Header + "\n");
        for (var city = 0; city < Cities; city++)
        {
            cancellation.ThrowIfCancellationRequested();
            var place = FormattableString.Invariant($"{Place(city)},p-{city % Provinces:00},TH");
            for (var year = 0; year < Years; year++)
            {
                for (var reference = 0; reference < References; reference++)
                {
                    await file.WriteAsync(Row(place, city, year, reference, references[reference].Code));
                }
            }
        }
    }

    private static string Row(string place, int city, int year, int reference, string code) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{place},{Year(year)},{code},{Amount(city, year, reference) / 1e3m:0.000},"
                + $"{Units[reference % Units.Length]},{Text(city, reference, 0)},{Text(city, reference, 1)},"
                + $"{Text(city, reference, 2)}\n"
        );

    private static string Text(int city, int reference, int gas) =>
        (Factor(city, reference, gas) / 1e7m).ToString("0.0000000", CultureInfo.InvariantCulture);

    private static long Amount(int city, int year, int reference) =>
        1 + (((city * 7919L) + (year * 104_729L) + (reference * 1_299_709L)) % 99_999_999);

    private static long Factor(int city, int reference, int gas) =>
        1 + (((city % 5 * 31L) + (reference * 613L) + (gas * 17L)) * 7_368_787 % LargestFactors[gas]);
}
