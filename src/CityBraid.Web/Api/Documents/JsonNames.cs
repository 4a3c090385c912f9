using System.Text.Json;

namespace CityBraid.Web;

/// <summary>How names are written in documents: lower-case words joined by hyphens, in one order.</summary>
public static class JsonNames
{
    /// <summary>A member of an enumeration: <c>not-found</c>.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Of(member.ToString());

    /// <summary>The name of a member as documents write it.</summary>
    public static string Of(string member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member);

    /// <summary>The member of an enumeration that a name means; null when it means none.</summary>
    public static T? Find<T>(string? name)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(member => string.Equals(Of(member), name, StringComparison.Ordinal))
            .Select(member => (T?)member)
            .FirstOrDefault();

    /// <summary>Names and values in the order of the names, the same on every run.</summary>
    public static IReadOnlyDictionary<string, string> Ordered(IReadOnlyDictionary<string, string> values) =>
        new SortedDictionary<string, string>(values.ToDictionary(), StringComparer.Ordinal);
}
