using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Finds the account of whoever asks.</summary>
public sealed class FindOwnAccount(IPersonStore people)
{
    /// <summary>The actor's own account.</summary>
    public async Task<Result<Person>> RunAsync(Actor actor, CancellationToken cancellation) =>
        await people.FindAsync(actor, cancellation) is { } person ? person : OwnAccount.None;
}
