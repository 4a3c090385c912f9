using System.Globalization;
using CityBraid.Facts;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>What an import did, as a person reads it: counts, differences, findings.</summary>
internal static class ImportPage
{
    /// <summary>The page.</summary>
    public static IRenderable Of(ImportReport report, bool isPreview, Reader reader) =>
        Pages.Below(
            Pages.Line(
                reader,
                report.IsRefused ? "import.refused"
                    : isPreview ? "import.preview"
                    : "import.done",
                ("items", Numerals.Show(report.Items)),
                ("imported", Numerals.Show(report.IsRefused ? 0 : report.Imported)),
                ("unchanged", Numerals.Show(report.Unchanged)),
                ("changed", Numerals.Show(report.IsRefused ? 0 : report.Differences.Count)),
                ("skipped", Numerals.Show(report.Skipped.Count))
            ),
            DifferenceTable.Of(report.Differences, reader),
            FindingTable.Of(report.Findings, reader),
            report.Change is { } change
                ? Pages.Line(reader, "import.undo", ("change", change.ToString(CultureInfo.InvariantCulture)))
                : Text.Empty
        );
}
