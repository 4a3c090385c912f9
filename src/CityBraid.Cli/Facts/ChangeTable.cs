using System.Globalization;
using CityBraid.Facts;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Changes of facts as a person reads them.</summary>
internal static class ChangeTable
{
    /// <summary>One row a change.</summary>
    public static IRenderable Of(IReadOnlyList<ChangeSummary> changes, Reader reader)
    {
        if (changes.Count == 0)
        {
            return Pages.Line(reader, "changes.none");
        }

        var table = Pages.Table(
            reader,
            "#column.number",
            "column.when",
            "column.who",
            "column.how",
            "column.subject",
            "#column.facts"
        );
        foreach (var change in changes)
        {
            Pages.AddRow(
                table,
                change.Number.ToString(CultureInfo.InvariantCulture),
                When(change.At, reader),
                change.Actor,
                Phrases.Say($"change.{JsonNames.Of(change.Kind)}", reader.Language),
                change.Subject,
                Numerals.Show(change.Facts)
            );
        }

        return table;
    }

    /// <summary>A moment in the reader's era, at universal time.</summary>
    public static string When(DateTimeOffset moment, Reader reader) =>
        $"{Numerals.Day(DateOnly.FromDateTime(moment.UtcDateTime), reader)} "
        + moment.UtcDateTime.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
