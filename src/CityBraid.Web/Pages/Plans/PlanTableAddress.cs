using System.Globalization;

namespace CityBraid.Web;

/// <summary>The address of a table of a result: which rows, filtered by its columns, page by page.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Run">The run.</param>
/// <param name="Table">The table.</param>
/// <param name="Request">The request's own query: a value for each column that is filtered.</param>
internal sealed record PlanTableAddress(
    Visit Visit,
    string Place,
    string Run,
    string Table,
    HttpRequest Request
)
{
    private const string PageName = "page";

    /// <summary>Which rows are wanted, all of them.</summary>
    public PlanTableQuery QueryOf(PlaceCode place) =>
        new(place, Run, Table)
        {
            Where = Request
                .Query.Where(pair => pair.Key is not PageName)
                .ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal),
        };

    /// <summary>Which rows are wanted, one page of them.</summary>
    public PlanTableQuery PageOf(PlaceCode place) =>
        QueryOf(place) with
        {
            Skip = (Number - 1L) * PageCut.Size,
            Take = PageCut.Size,
        };

    /// <summary>The page, from 1.</summary>
    public int Number =>
        int.TryParse(Request.Query[PageName], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : 1;
}
