using CityBraid.Reporting;
using CityBraid.Tests.House;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Reporting.Packs;

/// <summary>The layouts that are shipped can be written and read back.</summary>
public sealed class PackLibraryTests
{
    private static readonly string[] Languages = ["en", "th", "zh"];

    private static readonly PackLibrary Library = new(OurTables.Shipped);

    [Fact]
    public void The_forms_are_those_that_are_offered() =>
        Assert.Equal(
            [
                "ecrf",
                "ciris",
                "tgo",
                "csv",
                "cdp-iclei-track",
                "lpa",
                "open-sdg",
                "fact-sheet",
                "vnr-annex",
                "ndc",
                "projects",
                "joint-facts",
                "joint-report",
                "agency-report",
                "open-sdg-indicator",
            ],
            Library.All.Select(layout => layout.Name)
        );

    [Fact]
    public void Titles_of_a_sheet_differ_in_every_language() =>
        Violations.None(
            from layout in Library.All
            from sheet in layout.Parts
            from language in Languages
            from same in sheet
                .Lines.Concat(sheet.Columns)
                .GroupBy(field => field.Titles.In(language), StringComparer.Ordinal)
            where same.Count() > 1
            select $"{layout.Name}: '{same.Key}' stands for {same.Count()} fields ({language})"
        );

    [Fact]
    public void Names_of_sheets_are_short_enough_and_differ() =>
        Violations.None(
            from layout in Library.All
            from language in Languages
            from same in layout.Parts.GroupBy(sheet => sheet.Names.In(language), StringComparer.Ordinal)
            where same.Count() > 1 || same.Key.Length > 31 || same.Key.Any("[]:*?/\\".Contains)
            select $"{layout.Name}: no sheet can be called '{same.Key}' ({language})"
        );

    [Fact]
    public void Headings_are_said_in_every_language_and_begin_as_sentences_do() =>
        Violations.None(
            from layout in Library.All
            where layout.Kind == PackFileKind.Workbook
            from sheet in layout.Parts
            from language in Languages
            let heading = sheet.Headings?.In(language)
            where heading is null || char.IsLower(heading[0])
            select $"{layout.Name}: '{sheet.Name}' is headed '{heading}' ({language})"
        );

    [Fact]
    public void Every_workbook_says_what_it_is_and_is_not() =>
        Assert.All(
            Library.All.Where(layout => layout.Kind == PackFileKind.Workbook),
            layout =>
            {
                var about = layout.Parts.Single(sheet =>
                    sheet.Table is null && sheet.Names.In("en") == "about"
                );
                string[] basis =
                    layout.Subject == PackSubject.Place
                        ? ["form", "version", "status", "place", "period", "boundary", "level", "gwp"]
                        : ["form", "version", "status", "workspace", "prepared", "synthetic"];
                Assert.Empty(basis.Except(about.Lines.Select(line => line.Name)));
            }
        );

    [Fact]
    public void Every_table_has_a_key() =>
        Assert.All(
            Library
                .All.SelectMany(layout => layout.Parts)
                .Where(sheet => sheet.Table is not null && sheet.Columns.Count > 0),
            sheet => Assert.NotEmpty(sheet.Keys)
        );
}
