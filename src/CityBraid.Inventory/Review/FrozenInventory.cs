using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Inventory;

/// <summary>Everything that an inventory says, kept word for word so that nothing later changes it.</summary>
/// <remarks>
/// It holds results with their calculation, not only what they were made from: a program that computes
/// otherwise one day shows a closed inventory as it was closed. Numbers are written without trailing
/// zeros, so that the
/// same inventory has the same digest on every engine.
/// </remarks>
public sealed record FrozenInventory
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The place's code.</summary>
    public required string Place { get; init; }

    /// <summary>The year, Gregorian.</summary>
    public required int Year { get; init; }

    /// <summary>The level's code: <c>basic</c>.</summary>
    public required string Level { get; init; }

    /// <summary>The GWP set's name.</summary>
    public required string GwpSet { get; init; }

    /// <summary>The digest of the factor library.</summary>
    public required string FactorVersion { get; init; }

    /// <summary>The persons who live there; null when unknown.</summary>
    public long? Population { get; init; }

    /// <summary>The level's total in tonnes of CO2e; null when it has none.</summary>
    public decimal? Tonnes { get; init; }

    /// <summary>The rows in the order of the standard, those outside the level included.</summary>
    public required IReadOnlyList<FrozenRow> Rows { get; init; }

    /// <summary>The notation keys, by reference.</summary>
    public required IReadOnlyList<FrozenNotation> Notations { get; init; }

    /// <summary>The rows that are in the total.</summary>
    [JsonIgnore]
    public IEnumerable<FrozenRow> Counted => Rows.Where(row => row.Status == nameof(RowStatus.Counted));

    /// <summary>Keeps what a compilation says.</summary>
    public static FrozenInventory Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return new FrozenInventory
        {
            Place = compilation.Place.Value,
            Year = compilation.Year,
            Level = compilation.Level.Code,
            GwpSet = compilation.GwpSet.Name,
            FactorVersion = compilation.Factors.Version,
            Population = compilation.Population?.Persons,
            Tonnes = FrozenRow.Plain(compilation.Total?.Tonnes),
            Rows = [.. FrozenRow.Of(compilation)],
            Notations =
            [
                .. compilation
                    .Notations.OrderBy(stated => stated.Reference, StringComparer.Ordinal)
                    .Select(stated => new FrozenNotation(
                        stated.Reference,
                        stated.Key.ToCode(),
                        stated.Reason
                    )),
            ],
        };
    }

    /// <summary>The row of a name; null when it has none.</summary>
    public FrozenRow? Find(string name) =>
        Rows.FirstOrDefault(row => string.Equals(row.Name, name, StringComparison.Ordinal));

    /// <summary>What it says as one text, the same for the same inventory.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Form);

    /// <summary>Reads such a text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static FrozenInventory FromText(string text) =>
        JsonSerializer.Deserialize<FrozenInventory>(text, Form)
        ?? throw new JsonException("The inventory is empty.");

    /// <summary>The SHA-256 of such a text, hexadecimal.</summary>
    public static string DigestOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
