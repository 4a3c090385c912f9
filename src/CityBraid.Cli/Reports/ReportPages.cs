using CityBraid.Reporting;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Reports as people read them in a terminal.</summary>
internal static class ReportPages
{
    /// <summary>The packs.</summary>
    public static IRenderable List(IReadOnlyList<ReportPack> packs, Reader reader)
    {
        var table = Pages.Table(reader, "column.pack", "column.name", "column.filled-from", "column.origin");
        foreach (var pack in packs)
        {
            Pages.AddRow(
                table,
                pack.Name,
                pack.Names.In(reader.Language.Tag),
                Phrases.Say($"report.subject.{pack.Subject}", reader.Language),
                pack.Origins.In(reader.Language.Tag)
            );
        }

        return table;
    }

    /// <summary>What a file that describes a form says, and what is wrong with it.</summary>
    public static IRenderable Checked(PackReading read, FillRate? fill, Reader reader)
    {
        var line = read.Pack is { } pack
            ? Pages.Line(
                reader,
                fill is null ? "report.pack" : "report.pack-filled",
                ("pack", pack.Names.In(reader.Language.Tag)),
                ("version", pack.Version),
                ("questions", Numerals.Show(pack.Questions.Count)),
                ("filled", Numerals.Show(fill?.Filled ?? 0)),
                ("asked", Numerals.Show(fill?.Asked ?? 0))
            )
            : Pages.Line(reader, "report.no-pack");
        return read.Findings.Count == 0 ? line : Pages.Below(line, FindingTable.Of(read.Findings, reader));
    }

    /// <summary>How much of a form is filled, and who can fill the rest.</summary>
    public static IRenderable Fill(Report report, Reader reader)
    {
        var line = Pages.Line(reader, "report.filled", Values(report));
        if (report.Fill.Gaps.Count == 0)
        {
            return line;
        }

        var table = Pages.Table(reader, "column.where", "column.reason", "column.who");
        foreach (var gap in report.Fill.Gaps)
        {
            Pages.AddRow(table, gap.Where, gap.Reason, gap.Who);
        }

        return Pages.Below(line, table);
    }

    /// <summary>That a file was written, and how much of the form is filled.</summary>
    public static IRenderable Exported(Report report, string path, Reader reader) =>
        Pages.Below(Pages.Line(reader, "report.exported", ("path", path)), Fill(report, reader));

    /// <summary>Reports that a workspace keeps, and how many figures of each are others now.</summary>
    public static IRenderable Kept(IReadOnlyList<ListedReport> reports, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.number",
            "column.name",
            "column.filled-from",
            "column.state",
            "column.figures-changed"
        );
        foreach (var (kept, changes) in reports)
        {
            Pages.AddRow(
                table,
                Numerals.Show(kept.Number),
                kept.Title,
                kept.Basis,
                Phrases.Say(kept.IsDraft ? "report.state.draft" : "report.state.published", reader.Language),
                changes is { } count ? Numerals.Show(count) : string.Empty
            );
        }

        return table;
    }

    private static (string Name, string Value)[] Values(Report report) =>
        [
            ("pack", report.Title),
            ("version", report.Version),
            ("filled", Numerals.Show(report.Fill.Filled)),
            ("asked", Numerals.Show(report.Fill.Asked)),
            ("facts", Numerals.Show(report.FactsUsed.Count)),
        ];
}
