using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>An item of a file and what it is taken for, as JSON.</summary>
public sealed record ItemDocument(string Item, string Where, string Unit, string? Variable, bool Chosen)
{
    /// <summary>The item.</summary>
    public static ItemDocument Of(ReadItem item) =>
        new(item.Item, item.Where.ToString(), item.Unit, item.Variable, item.IsChosen);
}
