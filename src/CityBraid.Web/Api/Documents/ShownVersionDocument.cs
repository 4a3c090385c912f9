namespace CityBraid.Web;

/// <summary>A version with all it says, as JSON.</summary>
/// <param name="Version">The version.</param>
/// <param name="Content">What it says, word for word: the text whose digest the version has.</param>
/// <param name="Since">What the record says otherwise today.</param>
public sealed record ShownVersionDocument(
    InventoryVersionDocument Version,
    string Content,
    IReadOnlyList<VersionDifferenceDocument> Since
)
{
    /// <summary>Whether the record says the same as the version, to the last letter.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("same")]
    public required bool IsSame { get; init; }

    /// <summary>What else is otherwise: notation-keys, population, factors.</summary>
    public required IReadOnlyList<string> Otherwise { get; init; }

    /// <summary>The version.</summary>
    internal static ShownVersionDocument Of(ShownVersion shown) =>
        new(
            InventoryVersionDocument.Of(shown.Version),
            shown.Inventory.ToText(),
            [.. shown.Since.Select(VersionDifferenceDocument.Of)]
        )
        {
            IsSame = shown.IsSame,
            Otherwise = [.. shown.Otherwise.Select(part => JsonNames.Of(part))],
        };
}
