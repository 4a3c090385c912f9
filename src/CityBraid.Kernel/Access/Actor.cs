namespace CityBraid.Kernel;

/// <summary>Who asks. Every use case is run by an actor and checks what it may do.</summary>
public sealed record Actor
{
    private readonly Func<Permission, PlaceCode?, bool> may;

    /// <summary>Describes an actor.</summary>
    /// <param name="name">The name the audit trail keeps.</param>
    /// <param name="may">Whether a permission holds at a place (null: everywhere, or what
    ///   belongs to no place).</param>
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

    /// <summary>Anybody, without an account, while no place is open to the public.</summary>
    public static Actor Public { get; } = PublicOf(_ => false);

    /// <summary>Anybody, without an account: reads the library and the places that are open to all.</summary>
    /// <param name="isOpen">Whether a place is open to the public.</param>
    public static Actor PublicOf(Func<PlaceCode, bool> isOpen)
    {
        ArgumentNullException.ThrowIfNull(isOpen);
        return new(
            "public",
            (permission, place) =>
                permission.IsReading && (place is null ? permission.IsShared : isOpen(place))
        );
    }

    /// <summary>Whether the actor may do this at this place; without a place, everywhere.</summary>
    public bool May(Permission permission, PlaceCode? place = null)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return may(permission, place);
    }

    /// <summary>Why the actor may not do this at this place; null when they may.</summary>
    /// <remarks>
    /// Whoever may not even read of a place hears what they would hear if there were no such place: an
    /// answer must not tell what is on record.
    /// </remarks>
    public Refusal? FindRefusal(Permission permission, PlaceCode? place = null) =>
        May(permission, place) ? null
        : place is null || May(Permission.ReadPlaces, place) ? Refusal.Forbidden(permission)
        : Refusal.NotFound("places.not-here", ("place", place.Value));

    /// <summary>Actors are the same when their names are.</summary>
    public bool Equals(Actor? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <summary>The hash that goes with <see cref="Equals(Actor?)"/>.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
