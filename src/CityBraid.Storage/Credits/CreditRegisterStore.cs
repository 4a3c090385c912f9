using System.Security.Cryptography;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps who and what the ledger deals with.</summary>
internal sealed class CreditRegisterStore(Database database) : ICreditRegisterStore
{
    private const string AliasLetters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int AliasLength = 12;

    public Task<Standing> LoadStandingAsync(Actor actor, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            await context.Database.OpenConnectionAsync(cancellation);
            await using var command = StandingLook.Say(new LedgerCommand(context, transaction: null), actor);
            await using var reader = await command.AskAsync(cancellation);
            return await StandingLook.ReadAsync(reader, actor, cancellation);
        });

    public Task<Organisation?> FindOrganisationAsync(OrganisationCode code, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (await FindAsync(context, code.Value, cancellation))?.ToOrganisation()
        );

    public Task<IReadOnlyList<Organisation>> ListOrganisationsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<Organisation>>(async context =>
        {
            var rows = await context.CreditOrganisations.OrderBy(row => row.Code).ToListAsync(cancellation);
            return [.. rows.Select(row => row.ToOrganisation())];
        });

    public Task SaveOrganisationAsync(
        Organisation organisation,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await FindAsync(context, organisation.Code.Value, cancellation);
                var subject = Subject("credit-organisation", organisation.Code.Value, actor, at);
                context.Keep(subject, before, CreditOrganisationRow.Of(organisation));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task AppointAsync(
        Appointment appointment,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var (row, before) = await FindAsync(context, appointment, cancellation);
                if (!await context.CreditPeople.AnyAsync(one => one.Person == row.Person, cancellation))
                {
                    context.Add(new CreditPersonRow { Person = row.Person, Alias = NewAlias() });
                }

                context.Keep(Subject(row, actor, at), before, row);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<bool> DismissAsync(
        Appointment appointment,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var (row, before) = await FindAsync(context, appointment, cancellation);
                if (before is null)
                {
                    return false;
                }

                context.Drop(Subject(row, actor, at), before);
                return await context.SaveChangesAsync(cancellation) > 0;
            },
            cancellation
        );

    public Task<IReadOnlyList<Appointment>> ListAppointmentsAsync(
        OrganisationCode organisation,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<Appointment>>(async context =>
        {
            var people = await context
                .CreditAppointments.Where(row => row.Organisation == organisation.Value)
                .OrderBy(row => row.Person)
                .Select(row => row.Person)
                .ToListAsync(cancellation);
            return [.. people.Select(person => new Appointment(organisation, person))];
        });

    public Task<CreditAccount?> FindAccountAsync(AccountCode code, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context.CreditAccounts.SingleOrDefaultAsync(row => row.Code == code.Value, cancellation)
            )?.ToAccount()
        );

    public Task<IReadOnlyList<CreditAccount>> ListAccountsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<CreditAccount>>(async context =>
        {
            var rows = await context.CreditAccounts.OrderBy(row => row.Code).ToListAsync(cancellation);
            return [.. rows.Select(row => row.ToAccount())];
        });

    public Task AddAccountAsync(
        CreditAccount account,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            (context, _) =>
            {
                var subject = Subject("credit-account", account.Code.Value, actor, at);
                context.Keep(subject, before: null, CreditAccountRow.Of(account));
                return context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<CreditProject?> FindProjectAsync(ProjectCode code, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context.CreditProjects.SingleOrDefaultAsync(row => row.Code == code.Value, cancellation)
            )?.ToProject()
        );

    public Task<IReadOnlyList<CreditProject>> ListProjectsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<CreditProject>>(async context =>
        {
            var rows = await context.CreditProjects.OrderBy(row => row.Code).ToListAsync(cancellation);
            return [.. rows.Select(row => row.ToProject())];
        });

    public Task AddProjectAsync(
        CreditProject project,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            (context, _) =>
            {
                var subject = Subject("credit-project", project.Code.Value, actor, at);
                context.Keep(subject, before: null, CreditProjectRow.Of(project));
                context.Add(
                    new CreditChainRow
                    {
                        Project = project.Code.Value,
                        Length = 0,
                        Head = TransactionText.NoHash,
                        At = null,
                    }
                );
                return context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static Task<CreditOrganisationRow?> FindAsync(
        StorageContext context,
        string code,
        CancellationToken cancellation
    ) => context.CreditOrganisations.SingleOrDefaultAsync(row => row.Code == code, cancellation);

    private static async Task<(CreditAppointmentRow Row, CreditAppointmentRow? Before)> FindAsync(
        StorageContext context,
        Appointment appointment,
        CancellationToken cancellation
    )
    {
        var row = new CreditAppointmentRow
        {
            Organisation = appointment.Organisation.Value,
            Person = appointment.Person,
        };
        var before = await context.CreditAppointments.SingleOrDefaultAsync(
            one => one.Organisation == row.Organisation && one.Person == row.Person,
            cancellation
        );
        return (row, before);
    }

    /// <summary>Names nobody and tells nothing.</summary>
    private static string NewAlias() => RandomNumberGenerator.GetString(AliasLetters, AliasLength);

    private static AuditSubject Subject(CreditAppointmentRow row, Actor actor, DateTimeOffset at) =>
        Subject("credit-appointment", $"{row.Organisation} {row.Person}", actor, at);

    private static AuditSubject Subject(string kind, string key, Actor actor, DateTimeOffset at) =>
        new(kind, key, actor.Name, at);
}
