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

    /// <summary>The item; refused when it is asked for at no such times.</summary>
    internal Result<AskedItem> ToItem() =>
        ApiTexts.Choice<AskedEvery>(Every ?? JsonNames.Of(AskedEvery.Month)) switch
        {
            { IsRefused: true } unread => unread.Refusal,
            var every => new AskedItem(Variable ?? string.Empty, every.Value),
        };
}
