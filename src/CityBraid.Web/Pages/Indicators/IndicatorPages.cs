namespace CityBraid.Web;

/// <summary>The addresses of the pages about indicators, below a workspace's own.</summary>
internal static class IndicatorPages
{
    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        var read = WebHost.ReadMethods;
        workspace.MapMethods("/indicators", read, IndicatorsPage.ShowAsync);
        workspace.MapMethods("/indicators/new", read, LocalisePage.ShowAsync);
        workspace.MapPost("/indicators/new", LocalisePage.SendAsync);
        workspace.MapMethods("/indicators/reports", read, ReportsPage.ShowAsync);
        workspace.MapPost("/indicators/reports", ReportsPage.DecideAsync);
        workspace.MapMethods("/indicators/{code}", read, IndicatorPage.ShowAsync);
        workspace.MapPost("/indicators/{code}", IndicatorPage.DecideAsync);
        workspace.MapPost("/indicators/{code}/map", IndicatorPage.TakeMapAsync);
        workspace.MapMethods("/indicators/{code}/reports/new", read, ReportPage.ShowNewAsync);
        workspace.MapPost("/indicators/{code}/reports/new", ReportPage.SendNewAsync);
        workspace.MapMethods("/indicators/{code}/reports/{report}", read, ReportPage.ShowAsync);
        workspace.MapPost("/indicators/{code}/reports/{report}", ReportPage.SendAsync);
    }
}
