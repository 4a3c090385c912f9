using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>An organisation that the registry of credits deals with.</summary>
public sealed record Organisation
{
    /// <summary>Its code.</summary>
    public required OrganisationCode Code { get; init; }

    /// <summary>Its names per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>What it is to the registry, each once, in the order of the roles.</summary>
    public required IReadOnlyList<CreditRole> Roles { get; init; }

    /// <summary>The organisation that owns it; null when none on record does.</summary>
    public OrganisationCode? Owner { get; init; }

    /// <summary>Whether it holds a role.</summary>
    public bool Is(CreditRole role) => Roles.Contains(role);

    /// <summary>Organisations are equal when the same is on record of them.</summary>
    public bool Equals(Organisation? other) =>
        other is not null
        && (Code, Names, Owner) == (other.Code, other.Names, other.Owner)
        && Roles.SequenceEqual(other.Roles);

    /// <summary>The hash that goes with <see cref="Equals(Organisation?)"/>.</summary>
    public override int GetHashCode() => Code.GetHashCode();
}
