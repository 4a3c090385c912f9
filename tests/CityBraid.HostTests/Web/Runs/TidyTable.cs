using System.Globalization;
using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Tests.Web.Runs;

/// <summary>A table of many rows, no two about the same thing.</summary>
internal static class TidyTable
{
    private const int FirstYear = 1950;

    public static string Csv(VariableLibrary library, int rows, params PlaceCode[] places)
    {
        var variables = library.All.Where(variable => !variable.IsStock(variable.Unit)).ToList();
        var text = new StringBuilder("variable,place,period,value,unit,source\n");
        for (var number = 0; number < rows; number++)
        {
            var (rest, ofVariable) = Math.DivRem(number, variables.Count);
            var (month, ofPlace) = Math.DivRem(rest, Math.Max(places.Length, 1));
            var period = Period.Month(FirstYear + (month / 12), (month % 12) + 1);
            var (variable, place) = (variables[ofVariable], places.ElementAtOrDefault(ofPlace)?.Value);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{variable.Code},{place},{period},{number + 1},{variable.Unit},bills\n"
            );
        }

        return text.ToString();
    }
}
