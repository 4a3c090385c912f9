using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>What a person is to the registry: the organisations they act for.</summary>
/// <param name="Alias">The name the ledger knows them by; it never holds an e-mail address, since nothing
///   can be erased from it.</param>
/// <param name="Organisations">Those they were appointed by.</param>
/// <param name="IsAdministrator">Whether they sit at the machine's own command line.</param>
public sealed record Standing(
    string Alias,
    IReadOnlyList<Organisation> Organisations,
    bool IsAdministrator = false
)
{
    /// <summary>The alias of who was never appointed.</summary>
    public const string NoAlias = "-";

    /// <summary>Whether they may act in a role, for whatever organisation holds it.</summary>
    public bool Is(CreditRole role) => IsAdministrator || Organisations.Any(one => one.Is(role));

    /// <summary>Why they may not post at all; null when they may. Without a role named, any organisation they
    ///   act for will do.</summary>
    public Refusal? FindRefusal(CreditRole? role) =>
        role is { } needed && !Is(needed) ? CreditRefusals.NoStanding(needed)
        : !IsAdministrator && Organisations.Count == 0 ? CreditRefusals.NoStanding(CreditRole.Holder)
        : null;

    /// <summary>Whether they may act for an organisation.</summary>
    public bool IsFor(OrganisationCode organisation) =>
        IsAdministrator || Organisations.Any(one => one.Code == organisation);

    /// <summary>The organisation in whose role they act; null for the administrator.</summary>
    public OrganisationCode? FindFor(CreditRole role) =>
        Organisations.FirstOrDefault(one => one.Is(role))?.Code;
}
