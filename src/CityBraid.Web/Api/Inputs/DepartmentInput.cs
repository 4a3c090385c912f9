using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A department to be asked in a data round, as JSON.</summary>
/// <param name="Department">What it is called.</param>
/// <param name="Items">What it is asked for.</param>
/// <param name="Contact">Whom to turn to; null when nobody is known.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DepartmentInput(
    string Department,
    IReadOnlyList<AskedItemDocument> Items,
    string? Contact = null
)
{
    /// <summary>The wish in a round.</summary>
    internal DepartmentAsking ToAsking(string round) =>
        new(round, Department ?? string.Empty, Contact, [.. (Items ?? []).Select(item => item.ToItem())]);
}
