using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>The organisations, people and accounts of the demonstration's registry of credits.</summary>
/// <remarks>
/// All of them are invented, but for the codes of roles; no password is written anywhere, as with the
/// demonstration's other accounts.
/// </remarks>
internal sealed class DemonstrationRegistry(
    AddPerson addPerson,
    ResetPassword resetPassword,
    RegisterOrganisation register,
    AppointPerson appoint,
    OpenAccount open
)
{
    private static readonly (string Name, string Calling, string[] For)[] People =
    [
        ("developer", "ผู้พัฒนาโครงการ (สาธิต)", ["KORAT", "COAST", "LAMU"]),
        ("verifier", "ผู้ทวนสอบ VVB-01 (สาธิต)", ["VVB-01"]),
        ("registrar", "เจ้าหน้าที่ทะเบียน (สาธิต)", ["TGO"]),
        ("board", "คณะกรรมการ (สาธิต)", ["TGO-BOARD"]),
        ("buyer", "ผู้แทนบริษัทตัวอย่าง (สาธิต)", ["BUYER"]),
    ];

    private static readonly CreditAccount[] Accounts =
    [
        Account("KORAT-1", "KORAT"),
        Account("COAST-1", "COAST"),
        Account("BUYER-1", "BUYER"),
        Account("BUYER-2", "BUYER") with
        {
            NeedsApproval = true,
        },
        Account("BUFFER", "TGO") with
        {
            Kind = AccountKind.Buffer,
        },
    ];

    /// <summary>The address of whoever plays a role.</summary>
    public static string EmailOf(string name) => $"{name}@credits.example";

    /// <summary>Makes what is missing, and gives everybody a new password.</summary>
    public async Task<Result<IReadOnlyList<DemoAccount>>> RenewAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        foreach (var organisation in Organisations())
        {
            if (await register.RunAsync(actor, organisation, cancellation) is { Refusal: { } refusal })
            {
                return refusal;
            }
        }

        var accounts = new List<DemoAccount>();
        foreach (var (name, calling, organisations) in People)
        {
            var person = new NewPerson(EmailOf(name), calling, "th", PasswordRules.Suggest());
            if (await RenewAsync(actor, person, organisations, cancellation) is { } refusal)
            {
                return refusal;
            }

            accounts.Add(new DemoAccount(person.Email, name, person.Password));
        }

        foreach (var account in Accounts)
        {
            if (await open.RunAsync(actor, account, cancellation) is { Refusal: { } refusal })
            {
                return refusal;
            }
        }

        return accounts;
    }

    private async Task<Refusal?> RenewAsync(
        Actor actor,
        NewPerson person,
        string[] organisations,
        CancellationToken cancellation
    )
    {
        var added = await addPerson.RunAsync(actor, person, cancellation);
        var made = added.Refusal is { Kind: RefusalKind.Conflict }
            ? await resetPassword.RunAsync(actor, person.Email, person.Password, cancellation)
            : added;
        foreach (var organisation in made.IsRefused ? [] : organisations)
        {
            var appointment = new Appointment(new OrganisationCode(organisation), person.Email);
            if (await appoint.RunAsync(actor, appointment, cancellation) is { Refusal: { } refusal })
            {
                return refusal;
            }
        }

        return made.Refusal;
    }

    private static IEnumerable<Organisation> Organisations()
    {
        CreditRole[] owning = [CreditRole.Developer, CreditRole.Holder];
        yield return Organisation(
            "KORAT",
            ("เทศบาลนครนครราชสีมา", "Nakhon Ratchasima City Municipality", "呵叻市"),
            owning
        );
        yield return Organisation(
            "COAST",
            ("ชุมชนชายฝั่งตัวอย่าง (สมมติ)", "Example coastal community (synthetic)", "示例沿海社区（虚构）"),
            owning
        );
        yield return Organisation(
            "LAMU",
            ("ชุมชนลามู ประเทศเคนยา (สมมติ)", "Lamu community, Kenya (synthetic)", "肯尼亚拉穆社区（虚构）"),
            CreditRole.Developer
        );
        yield return Organisation(
            "VVB-01",
            ("VVB-01 (สมมติ)", "VVB-01 (synthetic)", "VVB-01（虚构）"),
            CreditRole.Verifier
        );
        yield return Organisation(
            "TGO",
            ("นายทะเบียน อบก. (สมมติ)", "TGO registrar (synthetic)", "TGO登记员（虚构）"),
            CreditRole.Registrar
        );
        yield return Organisation(
            "TGO-BOARD",
            ("คณะกรรมการ อบก. (สมมติ)", "TGO board (synthetic)", "TGO委员会（虚构）"),
            CreditRole.Board
        );
        yield return Organisation(
            "BUYER",
            ("บริษัทตัวอย่าง", "Example company", "示例公司"),
            CreditRole.Holder
        );
    }

    private static Organisation Organisation(
        string code,
        (string Thai, string English, string Chinese) names,
        params CreditRole[] roles
    ) =>
        new()
        {
            Code = new OrganisationCode(code),
            Names = Names(names),
            Roles = roles,
        };

    /// <summary>A name in the three languages.</summary>
    public static LocalText Names((string Thai, string English, string Chinese) names) =>
        new([
            KeyValuePair.Create("th", names.Thai),
            KeyValuePair.Create("en", names.English),
            KeyValuePair.Create("zh", names.Chinese),
        ]);

    private static CreditAccount Account(string code, string organisation) =>
        new(
            new AccountCode(code),
            new OrganisationCode(organisation),
            AccountKind.Holding,
            NeedsApproval: false
        );
}
