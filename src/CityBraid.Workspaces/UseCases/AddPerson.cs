using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Gives a person an account without an invitation.</summary>
public sealed class AddPerson(IPersonStore people, IPasswordHash hash, TimeProvider time)
{
    /// <summary>Adds the person, or says all that keeps them from being added.</summary>
    public async Task<Result<Person>> RunAsync(Actor actor, NewPerson request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.ManagePeople) is { } refusal)
        {
            return refusal;
        }

        if (!EmailAddress.TryParse(request.Email, out var email))
        {
            return Refusal.Invalid("workspaces.not-an-email", ("text", request.Email));
        }

        Finding[] problems =
        [
            .. new Profile(request.Name, request.Language).Check(),
            .. PasswordRules.Check(request.Password, email, request.Name),
        ];
        if (problems.Length > 0)
        {
            return Refusal.BadData("workspaces.bad-account", problems);
        }

        var person = Make(request, email);
        return await people.AddPersonAsync(person, actor, time.GetUtcNow(), cancellation)
            ? person
            : Refusal.Conflict("workspaces.person-exists", ("email", email.Value));
    }

    private Person Make(NewPerson request, EmailAddress email) =>
        new()
        {
            Id = PersonId.New(),
            Email = email,
            Name = request.Name.Trim(),
            Language = request.Language,
            PasswordHash = hash.Make(request.Password),
            PasswordChangedAt = time.GetUtcNow(),
        };
}
