using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What an import of records did, as JSON.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Added">How many are new.</param>
/// <param name="Changed">How many say something else than before.</param>
/// <param name="Unchanged">How many are as they were.</param>
/// <param name="Findings">What deserves a look.</param>
public sealed record RecordImportDocument(
    string Workspace,
    int Added,
    int Changed,
    int Unchanged,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>The outcome in a language.</summary>
    public static RecordImportDocument Of(PlaceCode workspace, RecordImport import, Language language) =>
        new(
            workspace.Value,
            import.Added,
            import.Changed,
            import.Unchanged,
            FindingDocument.Of(import.Findings, language)
        );
}
