using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>Reads members of JSON documents shortly.</summary>
internal static class JsonReading
{
    /// <summary>A member that is a text or null.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.GetProperty(name).GetString();

    /// <summary>A member that is a number.</summary>
    public static decimal Number(this JsonElement element, string name) =>
        element.GetProperty(name).GetDecimal();

    /// <summary>A member that is a list.</summary>
    public static IReadOnlyList<JsonElement> List(this JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray()];
}
