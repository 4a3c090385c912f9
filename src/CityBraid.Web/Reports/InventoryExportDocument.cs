namespace CityBraid.Web;

/// <summary>An inventory with all that it stands on, as a file of its own.</summary>
/// <param name="Schema">What the document is: <see cref="SchemaName"/>.</param>
/// <param name="Version">The version of its shape; members are only ever added within a version.</param>
/// <param name="Prepared">The day it was written, ISO 8601.</param>
/// <param name="Language">The language of its sentences.</param>
public sealed record InventoryExportDocument(string Schema, int Version, string Prepared, string Language)
{
    /// <summary>What documents of this kind are called.</summary>
    public const string SchemaName = "citybraid-inventory";

    /// <summary>The version that is written.</summary>
    public const int Current = 1;

    /// <summary>The place's names by language.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>The place's country: ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>The days it is about: <c>2019-01-01/2019-12-31</c>.</summary>
    public required string Period { get; init; }

    /// <summary>What is inside, in words.</summary>
    public required string Boundary { get; init; }

    /// <summary>The references that hold neither a number nor a key.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }

    /// <summary>The inventory, as its own document has it.</summary>
    public required InventoryDocument Inventory { get; init; }

    /// <summary>The facts that share a day with its year.</summary>
    public required IReadOnlyList<FactDocument> Facts { get; init; }
}
