using System.CommandLine;
using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>credits organisation</c>, <c>appoint</c>, <c>account</c>, <c>project</c>: who and what the
///   ledger deals with.</summary>
internal static class RegisterVerbs
{
    private static readonly Argument<AccountCode?> Account = Reading.Argument(
        "ACCOUNT",
        CreditParts.ReadAccount
    );
    private static readonly Option<IReadOnlyList<string>> Roles = Reading.Options("--role", "ROLE", ReadRole);
    private static readonly Option<OrganisationCode?> Owner = Reading.Option(
        "--owner",
        "ORGANISATION",
        CreditParts.ReadOrganisation
    );
    private static readonly Option<OrganisationCode?> Holder = Reading
        .Option("--organisation", "ORGANISATION", CreditParts.ReadOrganisation)
        .Required();
    private static readonly Option<OrganisationCode?> Developer = Reading
        .Option("--developer", "ORGANISATION", CreditParts.ReadOrganisation)
        .Required();
    private static readonly Option<string?> Standard = Reading.Text("--standard", "CODE").Required();
    private static readonly Option<string?> Methodology = Reading.Text("--methodology", "TEXT").Required();
    private static readonly Option<PlaceCode?> Where = CreditParts.Where();
    private static readonly Option<ReductionSource?> What = CreditParts.What();
    private static readonly Option<bool> IsBuffer = new("--buffer");
    private static readonly Option<bool> NeedsApproval = new("--needs-approval");

    /// <summary>The verbs.</summary>
    public static IEnumerable<Verb> All() => [.. OfOrganisations(), .. OfProjects()];

    private static IEnumerable<Verb> OfOrganisations()
    {
        yield return Named(
            new Verb(
                "organisation",
                "citybraid credits organisation VVB-01 --name-en \"Verifier 1\" --role verifier",
                OrganisationAsync
            )
            {
                CreditParts.Organisation,
                Roles,
                Owner,
            }
        );
        yield return new Verb(
            "appoint",
            "citybraid credits appoint VVB-01 verifier@example.org",
            AppointAsync
        )
        {
            CreditParts.Organisation,
            CreditParts.Person,
        };
        yield return new Verb(
            "dismiss",
            "citybraid credits dismiss VVB-01 verifier@example.org",
            DismissAsync
        )
        {
            CreditParts.Organisation,
            CreditParts.Person,
        };
        yield return new Verb("account", "citybraid credits account CITY-1 --organisation CITY", AccountAsync)
        {
            Account,
            Holder,
            IsBuffer,
            NeedsApproval,
        };
    }

    private static IEnumerable<Verb> OfProjects()
    {
        yield return Named(
            new Verb(
                "propose",
                "citybraid credits propose TVER-TH-0001 --name-en \"Solar roofs\" --standard T-VER "
                    + "--methodology \"T-VER-S-METH-01-01 v03\" --developer CITY",
                ProposeAsync
            )
            {
                CreditParts.Project,
                Standard,
                Methodology,
                Developer,
                Where,
                What,
            }
        );
        yield return new Verb(
            "register",
            "citybraid credits register TVER-TH-0001 --key 2026-0005",
            RegisterAsync
        )
        {
            CreditParts.Project,
            CreditParts.Key,
        };
    }

    private static Verb Named(Verb verb)
    {
        foreach (var (_, option) in CreditParts.Names)
        {
            verb.Add(option);
        }

        return verb;
    }

    private static async Task<Answer> OrganisationAsync(Session session, CancellationToken cancellation)
    {
        var register = await session.OpenAsync<RegisterOrganisation>(cancellation);
        var names = CreditParts.NamesOf(session);
        if (names.IsRefused)
        {
            return Answer.Refused(names.Refusal, session.Language);
        }

        var organisation = new Organisation
        {
            Code = session.Load(CreditParts.Organisation),
            Names = names.Value,
            Roles = [.. (session.Find(Roles) ?? []).Select(role => JsonNames.Find<CreditRole>(role)!.Value)],
            Owner = session.Find(Owner),
        };
        return Kept(
            await register.RunAsync(session.Actor, organisation, cancellation),
            session,
            OrganisationDocument.Of,
            kept => kept.Code.Value
        );
    }

    private static async Task<Answer> AppointAsync(Session session, CancellationToken cancellation)
    {
        var appoint = await session.OpenAsync<AppointPerson>(cancellation);
        return Kept(
            await appoint.RunAsync(session.Actor, AppointmentOf(session), cancellation),
            session,
            AppointmentDocument.Of,
            kept => kept.Person
        );
    }

    private static async Task<Answer> DismissAsync(Session session, CancellationToken cancellation)
    {
        var dismiss = await session.OpenAsync<DismissPerson>(cancellation);
        return Kept(
            await dismiss.RunAsync(session.Actor, AppointmentOf(session), cancellation),
            session,
            AppointmentDocument.Of,
            kept => kept.Person
        );
    }

    private static async Task<Answer> AccountAsync(Session session, CancellationToken cancellation)
    {
        var open = await session.OpenAsync<OpenAccount>(cancellation);
        var account = new CreditAccount(
            session.Load(Account),
            session.Load(Holder),
            session.Find(IsBuffer) ? AccountKind.Buffer : AccountKind.Holding,
            session.Find(NeedsApproval)
        );
        return Kept(
            await open.RunAsync(session.Actor, account, cancellation),
            session,
            AccountDocument.Of,
            kept => kept.Code.Value
        );
    }

    private static async Task<Answer> ProposeAsync(Session session, CancellationToken cancellation)
    {
        var propose = await session.OpenAsync<ProposeProject>(cancellation);
        var names = CreditParts.NamesOf(session);
        if (names.IsRefused)
        {
            return Answer.Refused(names.Refusal, session.Language);
        }

        var project = new CreditProject
        {
            Code = session.Load(CreditParts.Project),
            Names = names.Value,
            Standard = session.Load(Standard),
            Methodology = session.Load(Methodology),
            Developer = session.Load(Developer),
            Place = session.Find(Where),
            Source = session.Find(What),
        };
        return Kept(
            await propose.RunAsync(session.Actor, project, cancellation),
            session,
            CreditProjectDocument.Of,
            kept => kept.Code.Value
        );
    }

    private static async Task<Answer> RegisterAsync(Session session, CancellationToken cancellation)
    {
        var register = await session.OpenAsync<RegisterProject>(cancellation);
        var (key, project) = (session.Load(CreditParts.Key), session.Load(CreditParts.Project));
        return CreditParts.Posted(
            await register.RunAsync(session.Actor, key, project, cancellation),
            session
        );
    }

    private static Answer Kept<T, TDocument>(
        Result<T> result,
        Session session,
        Func<T, TDocument> told,
        Func<T, string> name
    )
        where T : notnull
        where TDocument : notnull =>
        Answer.Of(
            result,
            session.Language,
            kept => new Answer(told(kept), reader => Pages.Line(reader, "credits.kept", ("name", name(kept))))
        );

    private static Appointment AppointmentOf(Session session) =>
        new(session.Load(CreditParts.Organisation), session.Load(CreditParts.Person).Value);

    private static string? ReadRole(string text) => JsonNames.Find<CreditRole>(text) is null ? null : text;
}
