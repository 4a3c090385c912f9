namespace CityBraid.Web;

/// <summary>The addresses of runs.</summary>
internal static class RunPages
{
    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the list, the page, its events and its cancelling below the language.</summary>
    public static void MapRuns(this IEndpointRouteBuilder inLanguage)
    {
        inLanguage.MapMethods("/{place}/runs", ReadMethods, RunsPage.ShowAsync);
        inLanguage.MapMethods("/runs/{id}", ReadMethods, RunPage.ShowAsync);
        inLanguage.MapGet("/runs/{id}/events", RunEvents.StreamAsync);
        inLanguage.MapPost("/runs/{id}/cancel", RunPage.CancelAsync);
    }
}
