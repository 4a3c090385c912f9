namespace CityBraid.Web;

/// <summary>Rows of a table of a result as JSON: cells as text, as in the table's file.</summary>
public sealed record PlanTableDocument(
    string Name,
    IReadOnlyList<string> Columns,
    long Matches,
    IReadOnlyList<IReadOnlyList<string>> Rows
)
{
    /// <summary>The rows.</summary>
    public static PlanTableDocument Of(PlanTableView view) =>
        new(view.Head.Name, view.Columns, view.Matches, view.Rows);
}
