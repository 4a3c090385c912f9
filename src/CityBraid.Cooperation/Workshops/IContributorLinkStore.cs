using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Keeps the links of contributors.</summary>
public interface IContributorLinkStore
{
    /// <summary>The link of a token's hash; null when there is none.</summary>
    Task<ContributorLink?> FindAsync(string tokenHash, CancellationToken cancellation);

    /// <summary>The links of a meeting, the latest first.</summary>
    Task<IReadOnlyList<ContributorLink>> ListAsync(
        PlaceCode workspace,
        RecordCode meeting,
        CancellationToken cancellation
    );

    /// <summary>Adds a link, or replaces it by itself withdrawn.</summary>
    Task KeepAsync(ContributorLink link, Actor actor, DateTimeOffset at, CancellationToken cancellation);
}
