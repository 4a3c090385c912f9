using CityBraid.Inventory;

namespace CityBraid.Cli;

/// <summary>A notation key as JSON.</summary>
internal sealed record NotationDocument(string Gpc, string Key, string Reason)
{
    /// <summary>The key.</summary>
    public static NotationDocument Of(StatedNotation stated) =>
        new(stated.Reference, stated.Key.ToCode(), stated.Reason);
}
