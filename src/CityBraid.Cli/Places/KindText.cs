using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>A level of places as typed.</summary>
internal static class KindText
{
    /// <summary>The words there are.</summary>
    public static string Choices { get; } =
        string.Join('|', Enum.GetValues<PlaceKind>().Select(JsonNames.Of));

    /// <summary>The word itself when it is one of them; else null.</summary>
    public static string? Find(string text) =>
        Choices.Split('|').Contains(text, StringComparer.Ordinal) ? text : null;

    /// <summary>The level of a word; a city when nobody says.</summary>
    public static PlaceKind Of(string? word) =>
        word is null
            ? PlaceKind.City
            : Enum.GetValues<PlaceKind>()
                .First(kind => string.Equals(JsonNames.Of(kind), word, StringComparison.Ordinal));
}
