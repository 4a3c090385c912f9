namespace CityBraid.Web;

/// <summary>The names of the files that an inventory is written as.</summary>
public static class ExportFormats
{
    /// <summary>The document that holds everything; the other names are those of forms.</summary>
    public const string Json = "json";

    /// <summary>Every name, in the order they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = ["ecrf", "ciris", "tgo", "csv", Json];
}
