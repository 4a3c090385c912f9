namespace CityBraid.Web;

/// <summary>Something that a department is asked for, as JSON.</summary>
/// <param name="Variable">The code of the variable.</param>
/// <param name="Every">Month by month, or one amount for the whole period.</param>
public sealed record AskedItemDocument(
    string Variable,
    [property: Choices(typeof(AskedEvery))] string Every = "month"
)
{
    /// <summary>The item.</summary>
    internal static AskedItemDocument Of(AskedItem item) => new(item.Variable, JsonNames.Of(item.Every));

    /// <summary>The item; whatever is no whole period is asked for month by month.</summary>
    internal AskedItem ToItem() =>
        new(Variable ?? string.Empty, JsonNames.Find<AskedEvery>(Every) ?? AskedEvery.Month);
}
