using System.Globalization;

namespace CityBraid.Cli;

/// <summary>Numbers of models, which are double and of any size.</summary>
internal static class ModelNumber
{
    private const double Least = 1e-4;
    private const double Most = 1e15;

    /// <summary>A number as people read it: six decimals, or powers of ten where those fail.</summary>
    public static string Show(double number)
    {
        var size = Math.Abs(number);
        var format = size is 0 or (>= Least and < Most) ? "#,##0.######" : "0.###e+0";
        return number.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>A number as JSON can hold it; null when it is not finite.</summary>
    public static double? Finite(double? number) =>
        number is { } value && double.IsFinite(value) ? value : null;
}
