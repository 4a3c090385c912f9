namespace CityBraid.Web;

/// <summary>An address of this host, to go on to; whatever else is asked for is not gone to.</summary>
internal static class LocalAddress
{
    /// <summary>The address as it was asked for; null when it leads elsewhere.</summary>
    /// <remarks>Browsers read a backslash as a slash, and leave out control characters.</remarks>
    public static string? Find(string? asked) =>
        asked is ['/', ..]
        && asked is not ['/', '/' or '\\', ..]
        && !asked.Contains('\\', StringComparison.Ordinal)
        && !asked.Any(char.IsControl)
        && Uri.IsWellFormedUriString(asked, UriKind.Relative)
            ? asked
            : null;
}
