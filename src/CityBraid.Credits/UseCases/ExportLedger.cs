using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Gives the public ledger out: as a table of movements, or in CAD Trust's names.</summary>
public sealed class ExportLedger(
    ILedgerStore ledger,
    ICreditRegisterStore register,
    StandardLibrary standards
)
{
    /// <summary>Writes the ledger; everybody may have it, since it names no person.</summary>
    public async Task<Result<LedgerExport>> RunAsync(
        Actor actor,
        ExportFormat format,
        Stream stream,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(stream);
        if (actor.FindRefusal(Permission.ReadCredits) is { } refusal)
        {
            return refusal;
        }

        var projects = await register.ListProjectsAsync(cancellation);
        var rows =
            format == ExportFormat.Csv
                ? await WriteTableAsync(projects, stream, cancellation)
                : await WriteDocumentAsync(projects, stream, cancellation);
        return new LedgerExport(format, projects.Count, rows);
    }

    private async Task<long> WriteTableAsync(
        IReadOnlyList<CreditProject> projects,
        Stream stream,
        CancellationToken cancellation
    )
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var table = new MovementTable(text);
        await table.WriteHeaderAsync(cancellation);
        foreach (var project in projects)
        {
            var serial = standards.Of(project).Serial;
            foreach (var line in await ledger.ListTransactionsAsync(project.Code, cancellation))
            {
                await table.WriteAsync(line, serial, cancellation);
            }
        }

        return table.Rows;
    }

    private async Task<long> WriteDocumentAsync(
        IReadOnlyList<CreditProject> projects,
        Stream stream,
        CancellationToken cancellation
    )
    {
        var accounts = await register.ListAccountsAsync(cancellation);
        var byCode = accounts.ToDictionary(account => account.Code);
        await using var document = new CadTrustDocument(stream);
        document.Begin();
        foreach (var project in projects)
        {
            var told = new CadTrustProject(
                project,
                standards.Of(project),
                (await register.FindOrganisationAsync(project.Developer, cancellation))!,
                await ledger.ListTransactionsAsync(project.Code, cancellation),
                await ledger.ListBlocksAsync(new BlockFilter(Project: project.Code), cancellation),
                byCode
            );
            await document.WriteAsync(told, cancellation);
        }

        await document.EndAsync(cancellation);
        return document.Units;
    }
}
