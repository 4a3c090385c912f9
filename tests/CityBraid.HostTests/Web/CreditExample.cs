using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web;

/// <summary>A registry in which the closed town's admin develops a project and keeps the registry: a year is
///   issued, the next one waits for its issuance.</summary>
internal static class CreditExample
{
    public const string Project = "TVER-TH-0001";
    public const string Account = "CITY-1";
    public const string Organisation = "CITY";

    /// <summary>A claim on record.</summary>
    public const string Claim = "EXAMPLE-PLAN";

    /// <summary>The number of the period that waits.</summary>
    public const string Period = "7";

    /// <summary>The year that was issued.</summary>
    public const string Issued = "2019";

    private static readonly ProjectCode Code = new(Project);
    private static readonly Actor Admin = Person("admin");
    private static readonly Actor Verifier = Person("reviewer");
    private static readonly Actor Board = Actor.LocalAdministrator;

    public static async Task FillAsync(IServiceProvider services)
    {
        await AddAsync(services, Organisation, Admin, CreditRole.Developer, CreditRole.Holder);
        await AddAsync(services, "TGO", Admin, CreditRole.Registrar);
        await AddAsync(services, "VVB-01", Verifier, CreditRole.Verifier);
        var city = new OrganisationCode(Organisation);
        var account = new CreditAccount(new(Account), city, AccountKind.Holding, NeedsApproval: false);
        Succeed(await services.GetRequiredService<OpenAccount>().RunAsync(Admin, account, default));
        var project = new CreditProject
        {
            Code = Code,
            Names = new LocalText("en", "Solar roofs (synthetic)"),
            Standard = "T-VER",
            Methodology = "T-VER-S-METH-01-01 v03",
            Developer = city,
        };
        Succeed(await services.GetRequiredService<ProposeProject>().RunAsync(Admin, project, default));
        Succeed(
            await services
                .GetRequiredService<RegisterProject>()
                .RunAsync(Board, "example-register", Code, default)
        );
        var issued = await VerifyAsync(services, 2019);
        var asked = new IssuanceRequest(Code, issued, [new(2019, 100)], new(Account));
        Succeed(
            await services
                .GetRequiredService<RequestIssuance>()
                .RunAsync(Admin, "example-request", asked, default)
        );
        Succeed(
            await services
                .GetRequiredService<ApproveIssuance>()
                .RunAsync(Board, "example-issue", new PeriodStep(Code, issued, []), default)
        );
        await VerifyAsync(services, 2020);
        await RecordClaimAsync(services);
    }

    private static async Task RecordClaimAsync(IServiceProvider services)
    {
        var claim = new RecordedClaim
        {
            Code = new ClaimCode(Claim),
            Names = new LocalText("en", "Climate plan (synthetic)"),
            Basis = ClaimBasis.Plan,
            Claimant = "Khon Kaen",
            Place = new PlaceCode("khon-kaen"),
            Source = new ReductionSource("I.2"),
            Days = CityBraid.Kernel.Period.Year(2019),
            Tonnes = 40,
            Evidence = "Climate plan, page 3",
        };
        Succeed(await services.GetRequiredService<RecordClaim>().RunAsync(Admin, claim, default));
    }

    private static async Task<long> VerifyAsync(IServiceProvider services, int year)
    {
        var claim = new PeriodClaim(Code, new(year, 1, 1), new(year, 12, 31), [new(year, 100)]);
        var claimed = Succeed(
            await services
                .GetRequiredService<ClaimPeriod>()
                .RunAsync(Admin, $"example-claim-{year}", claim, default)
        );
        var step = new PeriodStep(Code, claimed.Sequence, [new(year, 100)]);
        Succeed(
            await services
                .GetRequiredService<VerifyPeriod>()
                .RunAsync(Verifier, $"example-verify-{year}", step, default)
        );
        Succeed(
            await services
                .GetRequiredService<AcceptVerification>()
                .RunAsync(Board, $"example-accept-{year}", step with { Amounts = [] }, default)
        );
        return claimed.Sequence;
    }

    private static async Task AddAsync(
        IServiceProvider services,
        string code,
        Actor person,
        params CreditRole[] roles
    )
    {
        var organisation = new Organisation
        {
            Code = new OrganisationCode(code),
            Names = new LocalText("en", code),
            Roles = roles,
        };
        Succeed(
            await services
                .GetRequiredService<RegisterOrganisation>()
                .RunAsync(Actor.LocalAdministrator, organisation, default)
        );
        Succeed(
            await services
                .GetRequiredService<AppointPerson>()
                .RunAsync(Actor.LocalAdministrator, new Appointment(organisation.Code, person.Name), default)
        );
    }

    private static Actor Person(string name) => new($"{name}@example.org", (_, _) => true);

    private static T Succeed<T>(Result<T> result)
        where T : notnull
    {
        Assert.Null(result.Refusal?.Code);
        return result.Value!;
    }
}
