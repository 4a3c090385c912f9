using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Findings as a person reads them: how grave, where, what and what to do.</summary>
internal static class FindingTable
{
    /// <summary>The table, the gravest first; nothing when there are no findings.</summary>
    public static IRenderable Of(IReadOnlyList<Finding> findings, Reader reader)
    {
        if (findings.Count == 0)
        {
            return Text.Empty;
        }

        var table = Pages.Table(reader, "column.severity", "column.where", "column.message");
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            Pages.AddRow(
                table,
                Phrases.Say($"severity.{JsonNames.Of(finding.Severity)}", reader.Language),
                finding.Where?.ToString() ?? string.Empty,
                Sentences.Of(finding, reader.Language)
            );
        }

        return table;
    }
}
