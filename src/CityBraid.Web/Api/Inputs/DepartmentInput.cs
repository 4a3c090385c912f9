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
    /// <summary>The wish in a round.</summary>
    internal DepartmentAsking ToAsking(string round) =>
        new(round, Department ?? string.Empty, Contact, [.. (Items ?? []).Select(item => item.ToItem())])
        {
            Kind = JsonNames.Find<RequestKind>(Kind) ?? RequestKind.Department,
        };
}
