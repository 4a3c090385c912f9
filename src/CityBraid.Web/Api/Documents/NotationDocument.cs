namespace CityBraid.Web;

/// <summary>A notation key as JSON.</summary>
public sealed record NotationDocument(string Gpc, string Key, string Reason)
{
    /// <summary>The key.</summary>
    public static NotationDocument Of(StatedNotation stated) =>
        new(stated.Reference, stated.Key.ToCode(), stated.Reason);
}
