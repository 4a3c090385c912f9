namespace CityBraid.Kernel;

/// <summary>Who asks. Every use case is run by an actor and checks what it may do.</summary>
public sealed record Actor
{
    private readonly Func<Permission, PlaceCode?, bool> may;

    /// <summary>Describes an actor.</summary>
    /// <param name="name">The name the audit trail keeps.</param>
    /// <param name="may">Whether a permission holds at a place (null: everywhere).</param>
    public Actor(string name, Func<Permission, PlaceCode?, bool> may)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(may);
        Name = name;
        this.may = may;
    }

    /// <summary>The name the audit trail keeps.</summary>
    public string Name { get; }

    /// <summary>The person at the machine's own command line, who may do everything.</summary>
    public static Actor LocalAdministrator { get; } = new("local administrator", (_, _) => true);

    /// <summary>Anybody, without an account: reads what is public.</summary>
    public static Actor Public { get; } =
        new("public", (permission, _) => permission.Code.EndsWith(".read", StringComparison.Ordinal));

    /// <summary>Whether the actor may do this at this place.</summary>
    public bool May(Permission permission, PlaceCode? place = null)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return may(permission, place);
    }

    /// <summary>Actors are the same when their names are.</summary>
    public bool Equals(Actor? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <summary>The hash that goes with <see cref="Equals(Actor?)"/>.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
