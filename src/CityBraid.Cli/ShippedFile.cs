namespace CityBraid.Cli;

/// <summary>The files that lie beside the program: reference tables and the demonstration.</summary>
internal static class ShippedFile
{
    /// <summary>Opens a reference table by its path below <c>data/</c>.</summary>
    public static Stream OpenData(string path) => File.OpenRead(PathOf("data", path));

    /// <summary>The whole path of a file beside the program.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);
}
