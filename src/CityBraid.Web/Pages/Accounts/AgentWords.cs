namespace CityBraid.Web;

/// <summary>A browser by the name its user knows it by, out of what it calls itself.</summary>
internal static class AgentWords
{
    /// <summary>Names in the order to look for them: most browsers also claim to be others.</summary>
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Line/", "LINE"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>Browser and system: <c>Firefox · Windows</c>.</summary>
    public static string Say(Visit visit, string agent)
    {
        string?[] names = [Find(Browsers, agent), Find(Systems, agent)];
        var known = string.Join(" · ", names.OfType<string>());
        return known.Length > 0 ? known : visit.Say("me.session.unknown");
    }

    private static string? Find((string Mark, string Name)[] names, string agent) =>
        Array.Find(names, name => agent.Contains(name.Mark, StringComparison.Ordinal)).Name;
}
