using System.Text.Json.Serialization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A key for programs as JSON.</summary>
public sealed record ApiKeyDocument(
    string Id,
    string Workspace,
    string Name,
    string Prefix,
    IReadOnlyList<string> Permissions,
    DateTimeOffset MadeAt,
    DateTimeOffset EndsAt,
    DateTimeOffset? UsedAt
)
{
    /// <summary>The key itself: in the answer that makes it, and never again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Key { get; init; }

    /// <summary>The key.</summary>
    public static ApiKeyDocument Of(ApiKey key) =>
        new(
            key.Id,
            key.Workspace.Value,
            key.Name,
            key.Prefix,
            [.. key.Permissions.Select(permission => permission.Code)],
            key.MadeAt,
            key.EndsAt,
            key.UsedAt
        );
}
