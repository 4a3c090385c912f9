using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Where a programme, a country or a city keeps its records.</summary>
public sealed record Workspace
{
    /// <summary>Its name in addresses: the code of its place; a programme has one of its own.</summary>
    public required PlaceCode Code { get; init; }

    /// <summary>Its level.</summary>
    public required WorkspaceKind Kind { get; init; }

    /// <summary>Its names per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>The wider workspaces it belongs to, in order of their codes.</summary>
    public IReadOnlyList<PlaceCode> Parents { get; init; } = [];

    /// <summary>Whether everybody may read what is in it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Workspaces are equal when the same is on record of them.</summary>
    public bool Equals(Workspace? other) =>
        other is not null
        && (Code, Kind, Names, IsPublic) == (other.Code, other.Kind, other.Names, other.IsPublic)
        && Parents.SequenceEqual(other.Parents);

    /// <summary>The hash that goes with <see cref="Equals(Workspace?)"/>.</summary>
    public override int GetHashCode() => Code.GetHashCode();
}
