using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Changes what a person says of themselves.</summary>
public sealed class ChangeProfile(IPersonStore people, TimeProvider time)
{
    /// <summary>Changes the actor's own name and language.</summary>
    public async Task<Result<Person>> RunAsync(Actor actor, Profile profile, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (await people.FindAsync(actor, cancellation) is not { } person)
        {
            return OwnAccount.None;
        }

        Finding[] problems = [.. profile.Check()];
        if (problems.Length > 0)
        {
            return Refusal.BadData("workspaces.bad-account", problems);
        }

        var after = person with { Name = profile.Name.Trim(), Language = profile.Language };
        await people.SavePersonAsync(after, actor, time.GetUtcNow(), cancellation);
        return after;
    }
}
