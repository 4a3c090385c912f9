namespace CityBraid.Cooperation;

/// <summary>Who is to report on an indicator, as far as that is on record.</summary>
/// <param name="Project">The project; null for none.</param>
/// <param name="Location">The place; null for none.</param>
/// <param name="Organisation">The organisation; null when nobody is named.</param>
internal sealed record ExpectedReporter(string? Project, string? Location, string? Organisation)
{
    /// <summary>Whoever reported, after what the report says.</summary>
    public static ExpectedReporter Of(FieldSet report) =>
        new(report["project"], report["location"], report["organisation"]);

    /// <summary>Whether a report of somebody is what this one is to report.</summary>
    public bool IsMetBy(ExpectedReporter other) =>
        Project == other.Project
        && (Location is null || Location == other.Location)
        && (Organisation is null || other.Organisation is null || Organisation == other.Organisation);
}
