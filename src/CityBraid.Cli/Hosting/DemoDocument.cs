using CityBraid.Facts;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>What the demonstration put on record, as JSON.</summary>
internal sealed record DemoDocument(
    string Database,
    PlaceDocument Place,
    ImportDocument Import,
    PlaceDocument Town,
    ImportDocument TownImport,
    IReadOnlyList<DemoAccount> Accounts,
    IReadOnlyList<RecordImportDocument> Programmes
)
{
    /// <summary>The demonstration's place, the import of its workbook, and who may sign in.</summary>
    public static DemoDocument Of(DemoReport report, string database, Language language) =>
        new(
            database,
            PlaceDocument.Of(Demonstration.Place, language.Tag),
            ImportDocument.Of(report.Import, isPreview: false, language),
            PlaceDocument.Of(DemonstrationTown.Place, language.Tag),
            ImportDocument.Of(report.Town, isPreview: false, language),
            report.Accounts,
            report.Programmes
        );
}
