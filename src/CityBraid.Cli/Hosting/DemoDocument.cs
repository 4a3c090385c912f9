using CityBraid.Facts;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>What the demonstration put on record, as JSON.</summary>
internal sealed record DemoDocument(string Database, PlaceDocument Place, ImportDocument Import)
{
    /// <summary>The demonstration's place and the import of its workbook.</summary>
    public static DemoDocument Of(ImportReport report, string database, Language language) =>
        new(
            database,
            PlaceDocument.Of(Demonstration.Place, language.Tag),
            ImportDocument.Of(report, isPreview: false, language)
        );
}
