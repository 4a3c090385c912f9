using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>
/// The demonstration's workspaces, open to the public, with an account for each role that does something.
/// </summary>
/// <remarks>
/// No password is written anywhere: they are made by chance whenever the demonstration is loaded, shown once,
/// and good for this database alone.
/// </remarks>
internal sealed class DemonstrationAccounts(
    CreateWorkspace createWorkspace,
    AddPerson addPerson,
    ResetPassword resetPassword,
    SetMember setMember
)
{
    private const string Language = "th";

    private static readonly (string Name, string Calling, Role Role)[] People =
    [
        ("officer", "เจ้าหน้าที่สิ่งแวดล้อม (สาธิต)", Role.Contributor),
        ("reviewer", "ผู้ตรวจสอบ (สาธิต)", Role.Reviewer),
        ("approver", "ผู้อนุมัติ (สาธิต)", Role.Approver),
        ("verifier", "ผู้ทวนสอบ (สาธิต)", Role.Verifier),
        ("admin", "ผู้ดูแล (สาธิต)", Role.Admin),
    ];

    /// <summary>Makes what is missing, and gives everybody a new password, good for all the places.</summary>
    public async Task<Result<IReadOnlyList<DemoAccount>>> RenewAsync(
        Actor actor,
        IReadOnlyList<Place> places,
        CancellationToken cancellation
    )
    {
        foreach (var place in places)
        {
            var workspace = new Workspace
            {
                Code = place.Code,
                Kind = WorkspaceKind.City,
                Names = place.Names,
                IsPublic = true,
            };
            var created = await createWorkspace.RunAsync(actor, workspace, cancellation);
            if (created is { Refusal.Kind: not RefusalKind.Conflict })
            {
                return created.Refusal;
            }
        }

        var accounts = new List<DemoAccount>();
        foreach (var (name, calling, role) in People)
        {
            var person = new NewPerson(
                $"{name}@khonkaen.example",
                calling,
                Language,
                PasswordRules.Suggest()
            );
            var members = places.Select(place => new MemberRequest(place.Code, person.Email, role));
            if (await RenewAsync(actor, person, members, cancellation) is { } why)
            {
                return why;
            }

            accounts.Add(new DemoAccount(person.Email, JsonNames.Of(role), person.Password));
        }

        return accounts;
    }

    private async Task<Refusal?> RenewAsync(
        Actor actor,
        NewPerson person,
        IEnumerable<MemberRequest> members,
        CancellationToken cancellation
    )
    {
        var added = await addPerson.RunAsync(actor, person, cancellation);
        var made = added.Refusal is { Kind: RefusalKind.Conflict }
            ? await resetPassword.RunAsync(actor, person.Email, person.Password, cancellation)
            : added;
        foreach (var member in made.IsRefused ? [] : members)
        {
            if (await setMember.RunAsync(actor, member, cancellation) is { Refusal: { } refusal })
            {
                return refusal;
            }
        }

        return made.Refusal;
    }
}
