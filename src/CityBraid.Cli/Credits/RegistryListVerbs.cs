using CityBraid.Credits;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>credits projects</c>, <c>accounts</c>, <c>organisations</c>: what is on record.</summary>
internal static class RegistryListVerbs
{
    /// <summary>The verbs.</summary>
    public static IEnumerable<Verb> All()
    {
        yield return new Verb("projects", "citybraid credits projects", ProjectsAsync);
        yield return new Verb("project", "citybraid credits project TVER-TH-0001 --json", ProjectAsync)
        {
            CreditParts.Project,
        };
        yield return new Verb("accounts", "citybraid credits accounts", AccountsAsync);
        yield return new Verb("organisations", "citybraid credits organisations", OrganisationsAsync);
    }

    private static async Task<Answer> ProjectsAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListCreditProjects>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, cancellation),
            session.Language,
            projects => new Answer(
                projects.Select(CreditProjectDocument.Of).ToArray(),
                reader =>
                    CreditParts.Table(
                        reader,
                        projects,
                        one =>
                            [
                                one.Project.Code.Value,
                                one.Project.Names.In(reader.Language.Tag),
                                one.Standard.Code,
                                Numerals.Show(one.Tonnes.Sum),
                                Numerals.Show(one.Tonnes.Retired),
                            ],
                        "column.project",
                        "column.name",
                        "column.standard",
                        "#column.tonnes",
                        "#column.retired"
                    )
            )
        );
    }

    private static async Task<Answer> ProjectAsync(Session session, CancellationToken cancellation)
    {
        var show = await session.OpenAsync<ShowCreditProject>(cancellation);
        return Answer.Of(
            await show.RunAsync(session.Actor, session.Load(CreditParts.Project), cancellation),
            session.Language,
            record => new Answer(
                CreditProjectDocument.Of(record),
                reader =>
                    CreditParts.Table(
                        reader,
                        record.Periods,
                        period =>
                            [
                                Numerals.Show(period.Number),
                                Numerals.Period(period.Days, reader),
                                Phrases.Say($"credits.period.{JsonNames.Of(period.State)}", reader.Language),
                                Numerals.Show(period.Claimed.Sum(amount => amount.Tonnes)),
                                Numerals.Show(period.Verified.Sum(amount => amount.Tonnes)),
                            ],
                        "#column.number",
                        "column.period",
                        "column.state",
                        "#column.claimed",
                        "#column.verified"
                    )
            )
        );
    }

    private static async Task<Answer> AccountsAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListCreditAccounts>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, cancellation),
            session.Language,
            accounts => new Answer(
                accounts.Select(AccountDocument.Of).ToArray(),
                reader =>
                    CreditParts.Table(
                        reader,
                        accounts,
                        one =>
                            [
                                one.Account.Code.Value,
                                one.Organisation.Names.In(reader.Language.Tag),
                                Numerals.Show(one.Tonnes.Sum),
                                Numerals.Show(one.Tonnes.Retired),
                            ],
                        "column.account",
                        "column.name",
                        "#column.tonnes",
                        "#column.retired"
                    )
            )
        );
    }

    private static async Task<Answer> OrganisationsAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListOrganisations>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, cancellation),
            session.Language,
            found => new Answer(
                found.Select(OrganisationDocument.Of).ToArray(),
                reader =>
                    CreditParts.Table(
                        reader,
                        found,
                        one =>
                            [
                                one.Code.Value,
                                one.Names.In(reader.Language.Tag),
                                string.Join(", ", one.Roles.Select(JsonNames.Of)),
                            ],
                        "column.code",
                        "column.name",
                        "column.role"
                    )
            )
        );
    }
}
