using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>
/// Finds the person that an actor is: some things are everybody's own, whatever their roles.
/// </summary>
/// <remarks>
/// Programs with a key and the local administrator act under other names, and are nobody here.
/// </remarks>
internal static class OwnAccount
{
    public static readonly Refusal None = Refusal.NotFound("workspaces.no-account");

    public static async Task<Person?> FindAsync(
        this IPersonStore people,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return EmailAddress.TryParse(actor.Name, out var email)
            ? await people.FindPersonAsync(email, cancellation)
            : null;
    }
}
