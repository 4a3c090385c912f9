namespace CityBraid.Cli;

/// <summary>Where the embedded database lies when nobody says otherwise.</summary>
internal static class DatabaseFile
{
    /// <summary>The file in the user's data directory (XDG Base Directory Specification).</summary>
    public static string Default()
    {
        var stated = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var data = Path.IsPathRooted(stated) ? stated : Path.Combine(home, ".local", "share");
        return Path.Combine(data, "citybraid", "citybraid.db");
    }
}
