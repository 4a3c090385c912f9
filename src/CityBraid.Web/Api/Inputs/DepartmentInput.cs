using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A department to be asked in a data round, as JSON.</summary>
/// <param name="Department">What it is called.</param>
/// <param name="Items">What it is asked for.</param>
/// <param name="Contact">Whom to turn to; null when nobody is known.</param>
/// <param name="Kind">Whether a department or a community is asked; a department when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DepartmentInput(
    string Department,
    IReadOnlyList<AskedItemDocument> Items,
    string? Contact = null,
    [property: Choices(typeof(RequestKind))] string? Kind = null
)
{
    /// <summary>The wish in a round; refused when a word is none of the choices.</summary>
    internal Result<DepartmentAsking> ToAsking(string round)
    {
        var kind = ApiTexts.Choice<RequestKind>(Kind ?? JsonNames.Of(RequestKind.Department));
        var items = (Items ?? []).Select(item => item.ToItem()).ToArray();
        return kind.IsRefused ? kind.Refusal
            : items.FirstOrDefault(item => item.IsRefused)?.Refusal is { } unread ? unread
            : new DepartmentAsking(
                round,
                Department ?? string.Empty,
                Contact,
                [.. items.Select(item => item.Value!)]
            )
            {
                Kind = kind.Value,
            };
    }
}
