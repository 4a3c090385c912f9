using System.Data.Common;
using CityBraid.Credits;
using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>Reads what a person is to the registry, alone or together with what a posting looks at.</summary>
internal static class StandingLook
{
    /// <summary>The alias of who asks, for other statements of the same command.</summary>
    public const string Alias =
        "coalesce((SELECT p.alias FROM credit_people AS p WHERE p.person = @person), @no_alias)";

    private const string Organisations = """
        SELECT o.code, o.names, o.roles, o.owner FROM credit_appointments AS a
        JOIN credit_organisations AS o ON o.code = a.organisation
        WHERE a.person = @person ORDER BY o.code
        """;

    /// <summary>Adds the two statements.</summary>
    public static LedgerCommand Say(LedgerCommand command, Actor actor) =>
        command
            .Say($"SELECT {Alias}")
            .Say(Organisations)
            .With("person", IsAdministrator(actor) ? string.Empty : PersonOf(actor))
            .With("no_alias", IsAdministrator(actor) ? actor.Name : Standing.NoAlias);

    /// <summary>Reads the answer that the reader stands on, and the one after it.</summary>
    public static async Task<Standing> ReadAsync(
        DbDataReader reader,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await reader.ReadAsync(cancellation);
        var alias = reader.GetString(0);
        var organisations = new List<Organisation>();
        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            organisations.Add(ReadOrganisation(reader));
        }

        return new Standing(alias, organisations, IsAdministrator(actor));
    }

    // A key and the administrator act in somebody's name: the audit trail adds to the address.
    private static string PersonOf(Actor actor) => actor.Person;

    private static bool IsAdministrator(Actor actor) => actor == Actor.LocalAdministrator;

    private static Organisation ReadOrganisation(DbDataReader row) =>
        new CreditOrganisationRow
        {
            Code = row.GetString(0),
            Names = Json.Read<SortedDictionary<string, string>>(row.GetString(1)),
            Roles = row.GetString(2),
            Owner = row.IsDBNull(3) ? null : row.GetString(3),
        }.ToOrganisation();
}
