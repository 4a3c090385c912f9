namespace CityBraid.Web;

/// <summary>A block as JSON.</summary>
public sealed record BlockDocument(
    string Project,
    int Vintage,
    long First,
    long Last,
    long Tonnes,
    string Account,
    string State
)
{
    /// <summary>The block.</summary>
    public static BlockDocument Of(SerialBlock block) =>
        new(
            block.Project.Value,
            block.Vintage,
            block.First,
            block.Last,
            block.Tonnes,
            block.Holding.Account.Value,
            JsonNames.Of(block.Holding.State)
        );
}
