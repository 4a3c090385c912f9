namespace CityBraid.Web;

/// <summary>Gives packs the number of records of each kind that a workspace keeps.</summary>
/// <param name="counts">The records.</param>
internal sealed class RecordSource(RecordCounts counts) : IFigureSource
{
    private readonly Lazy<IReadOnlyList<PackRow>> rows = new(() => counts.All);

    /// <inheritdoc/>
    public IReadOnlyList<FigureName> Names =>
        [
            .. rows.Value.Select(row => new FigureName(
                NameOf(row),
                (string)row.Values["name"]!,
                ((Figure)row.Values["count"]!).Unit
            )),
        ];

    /// <inheritdoc/>
    public object? Find(string name) =>
        name.StartsWith("records.", StringComparison.Ordinal)
            ? rows.Value.FirstOrDefault(row => NameOf(row) == name)?.Values["count"]
            : null;

    private static string NameOf(PackRow row) => $"records.{row.Values["what"]}";
}
