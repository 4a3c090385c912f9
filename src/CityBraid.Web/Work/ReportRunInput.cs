namespace CityBraid.Web;

/// <summary>Which reports a run writes.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Packs">The names of the packs.</param>
/// <param name="Year">The year, Gregorian; null for none.</param>
/// <param name="Language">The tag of the language.</param>
public sealed record ReportRunInput(
    string Workspace,
    IReadOnlyList<string> Packs,
    int? Year,
    string Language
);
