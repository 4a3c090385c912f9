using System.Globalization;
using System.Text.RegularExpressions;

namespace CityBraid.Web;

/// <summary>The names of a method's fields: <c>deposits.0.mass</c>, and of their units.</summary>
internal static partial class FieldName
{
    private const string Unit = ".unit";

    /// <summary>The field of a part of a map.</summary>
    public static string Of(string parameter, string part) => $"{parameter}.{part}";

    /// <summary>The field of a part of a row.</summary>
    public static string Of(string parameter, int row, string part) =>
        string.Create(CultureInfo.InvariantCulture, $"{parameter}.{row}.{part}");

    /// <summary>The field that holds the unit of another.</summary>
    public static string UnitOf(string field) => field + Unit;

    /// <summary>The field that a finding calls <c>deposits[0].mass</c>.</summary>
    public static string OfInput(string input) => Row().Replace(input, ".${row}");

    [GeneratedRegex(
        @"\[(?<row>[0-9]{1,9})\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Row();
}
