using System.Text.Json;

namespace CityBraid.Web;

/// <summary>How names are written in documents: lower-case words joined by hyphens, in one order.</summary>
public static class JsonNames
{
    /// <summary>A member of an enumeration: <c>not-found</c>.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    /// <summary>Names and values in the order of the names, the same on every run.</summary>
    public static IReadOnlyDictionary<string, string> Ordered(IReadOnlyDictionary<string, string> values) =>
        new SortedDictionary<string, string>(values.ToDictionary(), StringComparer.Ordinal);
}
