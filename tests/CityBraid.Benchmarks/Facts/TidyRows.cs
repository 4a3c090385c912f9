using System.Globalization;
using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Benchmarks;

/// <summary>100,000 tidy rows: every variable but population, ten places, month by month.</summary>
internal static class TidyRows
{
    public const int Count = 100_000;

    private const int FirstYear = 1990;

    /// <summary>The table as the bytes of a CSV file.</summary>
    public static byte[] Csv(VariableLibrary library)
    {
        var variables = library.All.Where(variable => !variable.IsStock(variable.Unit)).ToList();
        var text = new StringBuilder("variable,place,period,value,unit,source,quality\r\n");
        for (var number = 0; number < Count; number++)
        {
            var (rest, ofVariable) = Math.DivRem(number, variables.Count);
            var (month, place) = Math.DivRem(rest, ManyFacts.Places);
            var variable = variables[ofVariable];
            var period = Period.Month(FirstYear + (month / 12), (month % 12) + 1);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{variable.Code},{ManyFacts.Place(place)},{period},{number * 1.25m},{variable.Unit},"
            );
            text.Append("billing records,measured\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
