using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lists the organisations of the registry.</summary>
public sealed class ListOrganisations(ICreditRegisterStore register)
{
    /// <summary>The organisations by their codes; everybody may know them, since the ledger names
    ///   them.</summary>
    public async Task<Result<IReadOnlyList<Organisation>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ReadCredits) is { } refusal
            ? refusal
            : (await register.ListOrganisationsAsync(cancellation)).ToList();
    }
}
