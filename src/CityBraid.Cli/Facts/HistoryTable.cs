using CityBraid.Facts;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The history of a fact as a person reads it.</summary>
internal static class HistoryTable
{
    /// <summary>One row a revision.</summary>
    public static IRenderable Of(IReadOnlyList<RecordedRevision> revisions, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "#column.revision",
            "column.when",
            "column.who",
            "column.how",
            "#column.value",
            "column.where"
        );
        foreach (var (change, revision, fact) in revisions)
        {
            Pages.AddRow(
                table,
                Numerals.Show(revision),
                ChangeTable.When(change.At, reader),
                change.Actor,
                Phrases.Say($"change.{JsonNames.Of(change.Kind)}", reader.Language),
                fact is null ? Phrases.Say("withdrawn", reader.Language) : Pages.Amount(fact.Quantity),
                fact?.Source.Location.ToString() ?? change.Subject
            );
        }

        return table;
    }
}
