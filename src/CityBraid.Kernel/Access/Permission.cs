namespace CityBraid.Kernel;

/// <summary>Something an actor may be allowed to do, named room first: <c>facts.write</c>.</summary>
public sealed record Permission
{
    private Permission(string code) => Code = code;

    /// <summary>Reading places and their register entries.</summary>
    public static Permission ReadPlaces { get; } = new("places.read");

    /// <summary>Adding and changing places.</summary>
    public static Permission WritePlaces { get; } = new("places.write");

    /// <summary>Reading facts with their sources and history.</summary>
    public static Permission ReadFacts { get; } = new("facts.read");

    /// <summary>Importing, correcting and undoing facts.</summary>
    public static Permission WriteFacts { get; } = new("facts.write");

    /// <summary>Reading inventories and their traces.</summary>
    public static Permission ReadInventory { get; } = new("inventory.read");

    /// <summary>Stating notation keys and other parts of an inventory.</summary>
    public static Permission WriteInventory { get; } = new("inventory.write");

    /// <summary>Reading, checking and solving nexus models.</summary>
    public static Permission ReadPlans { get; } = new("plans.read");

    /// <summary>Every permission there is.</summary>
    public static IReadOnlyList<Permission> All { get; } =
    [ReadPlaces, WritePlaces, ReadFacts, WriteFacts, ReadInventory, WriteInventory, ReadPlans];

    /// <summary>The permission's name in refusals, roles and the audit trail.</summary>
    public string Code { get; }
}
