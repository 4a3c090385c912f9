namespace CityBraid.Web;

/// <summary>A category with its share of all emissions, as JSON.</summary>
public sealed record KeyCategoryDocument(
    string Gpc,
    string? Gas,
    decimal Tco2e,
    decimal Share,
    decimal Cumulated,
    bool Key
)
{
    /// <summary>The category.</summary>
    public static KeyCategoryDocument Of(KeyCategory category) =>
        new(
            category.Reference.Code,
            category.Gas?.Code,
            category.Tonnes,
            category.Share,
            category.Cumulated,
            category.IsKey
        );
}
