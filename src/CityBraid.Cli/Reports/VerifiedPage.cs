using CityBraid.Reporting;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>A verified file as people read it in a terminal.</summary>
internal static class VerifiedPage
{
    private const int BasesMax = 5;

    /// <summary>What the file says that it is, and which of its figures differ.</summary>
    public static IRenderable Of(FileVerification found, Reader reader)
    {
        var head = Pages.Below([.. Head(found, reader)]);
        if (found.Differences.Count == 0)
        {
            return head;
        }

        var table = Pages.Table(
            reader,
            "column.figure",
            "column.where",
            "#column.stated",
            "#column.recomputed",
            "column.differs"
        );
        foreach (var one in found.Differences)
        {
            Pages.AddRow(
                table,
                one.Name.Length > 0 ? $"{one.Name}: {one.Figure}" : one.Figure,
                one.Where,
                Shown(one.StatedNumber, one.Stated),
                Shown(one.RecomputedNumber, one.Recomputed),
                Sentences.Of(one.Reason, reader)
            );
        }

        return Pages.Below(head, table);
    }

    private static IEnumerable<IRenderable> Head(FileVerification found, Reader reader)
    {
        if (found.Title.Length > 0)
        {
            yield return Pages.Line(reader, "report.says-it-is", ("title", found.Title));
        }

        if (found.Bases.Count > 0)
        {
            var more = found.Bases.Count > BasesMax ? "; …" : string.Empty;
            var bases = string.Join("; ", found.Bases.Take(BasesMax)) + more;
            yield return Pages.Line(reader, "report.says-it-is-of", ("bases", bases));
        }

        yield return found.Figures == 0
            ? Pages.Line(reader, "report.verified-none")
            : Pages.Line(
                reader,
                "report.verified",
                ("figures", Numerals.Show(found.Figures)),
                ("agree", Numerals.Show(found.Agree))
            );
    }

    private static string Shown(decimal? number, string? text) =>
        number is { } known ? Numerals.ShowExactly(known) : text ?? string.Empty;
}
