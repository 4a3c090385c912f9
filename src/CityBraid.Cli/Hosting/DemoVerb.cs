using CityBraid.Words;
using Spectre.Console;

namespace CityBraid.Cli;

/// <summary><c>demo</c>: the demonstration city goes on record.</summary>
internal static class DemoVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() => new("demo", "citybraid demo", RunAsync);

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var demonstration = await session.OpenAsync<Demonstration>(cancellation);
        return Answer.Of(
            await demonstration.LoadAsync(session.Actor, session.Language, cancellation),
            session.Language,
            report => new Answer(
                DemoDocument.Of(report, session.DatabaseLocation, session.Language),
                reader =>
                    Pages.Below(
                        Pages.Line(reader, "demo.place", ("code", Demonstration.Place.Code.Value)),
                        ImportPage.Of(report.Import, isPreview: false, reader),
                        Pages.Line(reader, "demo.town", ("code", DemonstrationTown.Place.Code.Value)),
                        ImportPage.Of(report.Town, isPreview: false, reader),
                        Programmes(report.Programmes, reader),
                        Accounts(report.Accounts, reader)
                    ),
                report.Import.IsRefused || report.Town.IsRefused ? ExitCode.Refused : ExitCode.Done
            )
        );
    }

    private static Table Programmes(IReadOnlyList<RecordImportDocument> programmes, Reader reader)
    {
        var table = Pages.Table(reader, "column.workspace", "#column.records-added", "#column.unchanged");
        foreach (var one in programmes)
        {
            Pages.AddRow(table, one.Workspace, Numerals.Show(one.Added), Numerals.Show(one.Unchanged));
        }

        return table;
    }

    private static Rows Accounts(IReadOnlyList<DemoAccount> accounts, Reader reader)
    {
        var table = Pages.Table(reader, "column.email", "column.role", "column.password");
        foreach (var account in accounts)
        {
            var role = Phrases.Say($"role.{account.Role}", reader.Language);
            Pages.AddRow(table, account.Email, role, account.Password);
        }

        return new Rows(Pages.Line(reader, "demo.accounts"), table);
    }
}
