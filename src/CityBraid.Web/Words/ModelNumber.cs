using System.Globalization;

namespace CityBraid.Web;

/// <summary>Numbers of models, which are double and of any size.</summary>
public static class ModelNumber
{
    private const double Least = 1e-4;
    private const double Most = 1e15;
    private const double ChartMost = 1e28;

    /// <summary>A number as people read it: six decimals, or powers of ten where those fail.</summary>
    public static string Show(double number)
    {
        var size = Math.Abs(number);
        var format = size is 0 or (>= Least and < Most) ? "#,##0.######" : "0.###e+0";
        return number.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>A time in seconds, with as much as a reader wants to know.</summary>
    public static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A number as charts take it; null beyond what they can hold.</summary>
    public static decimal? ToChart(double number) => Math.Abs(number) < ChartMost ? (decimal)number : null;

    /// <summary>A number as JSON can hold it; null when it is not finite.</summary>
    public static double? Finite(double? number) =>
        number is { } value && double.IsFinite(value) ? value : null;
}
