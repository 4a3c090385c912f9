using CityBraid.Credits;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary><c>credits verify</c>: reads the whole ledger anew.</summary>
internal static class VerifyVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() => new("verify", "citybraid credits verify --json", RunAsync);

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var verify = await session.OpenAsync<VerifyLedger>(cancellation);
        return Answer.Of(
            await verify.RunAsync(session.Actor, cancellation),
            session.Language,
            report => new Answer(
                LedgerReportDocument.Of(report, session.Language),
                reader => Page(report, reader),
                report.Violations.Count == 0 ? ExitCode.Done : ExitCode.Refused
            )
        );
    }

    private static IRenderable Page(LedgerReport report, Reader reader) =>
        Pages.Below(
            Pages.Line(
                reader,
                report.Violations.Count == 0 ? "credits.sound" : "credits.unsound",
                ("transactions", Numerals.Show(report.Transactions)),
                ("blocks", Numerals.Show(report.Blocks)),
                ("issuances", Numerals.Show(report.Issuances)),
                ("violations", Numerals.Show(report.Violations.Count)),
                ("head", report.Head)
            ),
            Violations(report, reader)
        );

    private static IRenderable Violations(LedgerReport report, Reader reader)
    {
        if (report.Violations.Count == 0)
        {
            return Text.Empty;
        }

        var table = Pages.Table(reader, "column.invariant", "column.where", "column.message");
        foreach (var violation in report.Violations)
        {
            Pages.AddRow(
                table,
                violation.Invariant,
                violation.Where,
                Sentences.Of(violation.Finding, reader.Language)
            );
        }

        return table;
    }
}
