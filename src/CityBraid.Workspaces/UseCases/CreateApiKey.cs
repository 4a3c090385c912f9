using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Makes a key by which a program may act for a person.</summary>
public sealed class CreateApiKey(IPersonStore people, IApiKeyStore keys, TimeProvider time)
{
    /// <summary>Makes a key of the actor's own; it can do nothing that its owner cannot.</summary>
    public async Task<Result<IssuedApiKey>> RunAsync(
        Actor actor,
        ApiKeyRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await people.FindAsync(actor, cancellation) is not { } person)
        {
            return OwnAccount.None;
        }

        if (actor.FindRefusal(Permission.ReadWorkspaces, request.Workspace) is { } refusal)
        {
            return refusal;
        }

        var permissions = request.Permissions.Select(Permission.Find).OfType<Permission>().ToArray();
        Finding[] problems = [.. Check(request, permissions)];
        if (problems.Length > 0)
        {
            return Refusal.BadData("workspaces.bad-key", problems);
        }

        var foreign = permissions.FirstOrDefault(one => !MayGrant(actor, one, request.Workspace));
        if (foreign is not null)
        {
            return Refusal.Forbidden(foreign);
        }

        var secret = Secret.New(ApiKey.Mark);
        var key = Make(person, request, permissions, secret);
        await keys.SaveKeyAsync(key, actor, time.GetUtcNow(), cancellation);
        return new IssuedApiKey(key, secret);
    }

    private static IEnumerable<Finding> Check(ApiKeyRequest request, Permission[] permissions)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > ApiKey.NameLengthMax)
        {
            yield return Profile.Problem("workspaces.key-name-missing", ("max", $"{ApiKey.NameLengthMax}"));
        }

        if (permissions.Length == 0 || permissions.Length < request.Permissions.Count)
        {
            yield return Profile.Problem("workspaces.key-permissions-missing");
        }

        if (request.Days is < 1 or > ApiKey.DaysMax)
        {
            yield return Profile.Problem("workspaces.key-days-out-of-range", ("max", $"{ApiKey.DaysMax}"));
        }
    }

    private static bool MayGrant(Actor actor, Permission permission, PlaceCode workspace) =>
        actor.May(permission, permission.IsShared ? null : workspace);

    private ApiKey Make(Person owner, ApiKeyRequest request, Permission[] permissions, Secret secret)
    {
        var now = time.GetUtcNow();
        return new ApiKey
        {
            Id = Secret.NewId(),
            Owner = owner.Id,
            Workspace = request.Workspace,
            Name = request.Name.Trim(),
            Prefix = secret.Text[..ApiKey.PrefixLength],
            SecretHash = secret.Hash,
            Permissions = permissions,
            MadeAt = now,
            EndsAt = now.AddDays(request.Days),
        };
    }
}
