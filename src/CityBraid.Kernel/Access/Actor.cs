namespace CityBraid.Kernel;

/// <summary>Who asks. Every use case is run by an actor and checks what it may do.</summary>
public sealed record Actor
{
    private const string KeyOpening = " (key ";

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

    /// <summary>Who stands behind the name, in whatever way they act.</summary>
    public string Person => PersonOf(Name);

    /// <summary>The person at the machine's own command line, who may do everything.</summary>
    public static Actor LocalAdministrator { get; } = new("local administrator", (_, _) => true);

    private static string AdministratorEnding { get; } = $" (by {LocalAdministrator.Name})";

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

    /// <summary>The name of somebody who acts by a key.</summary>
    /// <param name="person">The key's owner.</param>
    /// <param name="key">What of the key may be told.</param>
    public static string NameByKey(string person, string key) => $"{person}{KeyOpening}{key})";

    /// <summary>The name of somebody for whom the local administrator acts.</summary>
    public static string NameByAdministrator(string person) => $"{person}{AdministratorEnding}";

    /// <summary>Who stands behind a name of the audit trail.</summary>
    public static string PersonOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = name.EndsWith(')') ? name.LastIndexOf(KeyOpening, StringComparison.Ordinal) : -1;
        return key > 0 ? name[..key]
            : name.EndsWith(AdministratorEnding, StringComparison.Ordinal)
                ? name[..^AdministratorEnding.Length]
            : name;
    }

    /// <summary>Whether two names of the audit trail are of one person.</summary>
    /// <remarks>
    /// Whoever makes something does not check it, by a key of their own as little as by hand.
    /// </remarks>
    public static bool IsSamePerson(string one, string other) =>
        string.Equals(PersonOf(one), PersonOf(other), StringComparison.Ordinal);

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
