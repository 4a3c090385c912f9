using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A global indicator that a local one stands for, with the values that follow, as JSON.</summary>
/// <param name="Code">Its number.</param>
/// <param name="Fit">identical, proxy or contributes.</param>
/// <param name="Conversion">The formula over the local value; null when nobody states one.</param>
/// <param name="Values">
/// What follows from the local values; empty where nothing does: another indicator needs a conversion.
/// </param>
public sealed record GlobalIndicatorDocument(
    string Code,
    string Fit,
    string? Conversion,
    IReadOnlyList<GlobalValueDocument> Values
)
{
    /// <summary>A global indicator beside the local values.</summary>
    internal static GlobalIndicatorDocument Of(GlobalLink link, IEnumerable<RollupValue> values) =>
        new(
            link.Code,
            link.Fit,
            link.Conversion,
            [.. values.Select(link.Of).OfType<GlobalValue>().Select(GlobalValueDocument.Of)]
        );
}
