using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The addresses of the pages about logframes, below a workspace's own.</summary>
internal static class LogframePages
{
    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        var read = WebHost.ReadMethods;
        workspace.MapMethods("/logframes", read, RecordsPage.Of(RecordKind.Logframe));
        workspace.MapMethods("/logframes/{code}", read, LogframePage.ShowAsync);
        workspace.MapMethods("/logframes/{code}/rows", read, LogframeRowsPage.ShowAsync);
        workspace.MapPost("/logframes/{code}/rows", LogframeRowsPage.SendAsync);
        workspace.MapMethods("/records/logframe/{code}/grid", read, LogframeGridPage.ShowAsync);
        workspace.MapPost("/records/logframe/{code}/grid", LogframeGridPage.SendAsync);
    }
}
