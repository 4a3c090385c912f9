namespace CityBraid.Credits;

/// <summary>A project as the particulars of its registration, by which the log can be checked without any
///   other record.</summary>
internal static class ProjectDetails
{
    public const string Standard = "standard";
    public const string Methodology = "methodology";
    public const string Developer = "developer";
    public const string ProposedBy = "proposed-by";

    private const string Place = "place";
    private const string Source = "source";
    private const string Name = "name.";

    public static Dictionary<string, string> Of(CreditProject project)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Standard] = project.Standard,
            [Methodology] = project.Methodology,
            [Developer] = project.Developer.Value,
            [ProposedBy] = project.ProposedBy,
        };
        foreach (var (language, text) in project.Names.Texts)
        {
            details.Add(Name + language, text);
        }

        if (project.Place is { } place)
        {
            details.Add(Place, place.Value);
        }

        if (project.Source is { } source)
        {
            details.Add(Source, source.Value);
        }

        return details;
    }

    /// <summary>Whether a registration is that of a project; the first ones did not tell its names.</summary>
    public static bool AreOf(CreditProject project, IReadOnlyDictionary<string, string> details)
    {
        var told = details.Keys.Any(IsName);
        var said = Of(project).Where(one => told || !IsName(one.Key)).ToList();
        return said.Count == details.Count && said.TrueForAll(one => details.Contains(one));
    }

    private static bool IsName(string detail) => detail.StartsWith(Name, StringComparison.Ordinal);
}
