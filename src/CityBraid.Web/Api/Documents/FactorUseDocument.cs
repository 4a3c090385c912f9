using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Which version of the factor library an inventory is computed with, as JSON.</summary>
/// <param name="Version">The version's digest (SHA-256).</param>
/// <param name="Current">The digest of the library as it is now.</param>
/// <param name="Locked">Whether the inventory keeps its version when the library changes.</param>
public sealed record FactorUseDocument(string Version, string Current, bool Locked)
{
    /// <summary>Who locked it; left out when nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LockedBy { get; init; }

    /// <summary>When; left out when nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? LockedAt { get; init; }

    /// <summary>The version in use.</summary>
    public static FactorUseDocument Of(FactorUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return new(use.Version, use.Current, use.Lock is not null)
        {
            LockedBy = use.Lock?.LockedBy,
            LockedAt = use.Lock?.LockedAt,
        };
    }
}
