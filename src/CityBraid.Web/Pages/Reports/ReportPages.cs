namespace CityBraid.Web;

/// <summary>The addresses of the pages about reports.</summary>
internal static class ReportPages
{
    /// <summary>Maps the pages below a workspace's own.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        workspace.MapMethods("/reports", WebHost.ReadMethods, PacksPage.ShowAsync);
        workspace.MapPost("/reports/set", ReportSetDeeds.StartAsync);
        workspace.MapMethods("/reports/packs", WebHost.ReadMethods, FormsPage.ShowAsync);
        workspace.MapPost("/reports/packs", FormsPage.SendAsync);
        workspace.MapMethods(
            $"/reports/packs/{FormExample.Name}.csv",
            WebHost.ReadMethods,
            FormsPage.SendExampleAsync
        );
        workspace.MapMethods("/reports/packs/{name}", WebHost.ReadMethods, FormPage.ShowAsync);
        workspace.MapPost("/reports/packs/{name}", FormPage.SendAsync);
        workspace.MapPost("/reports/packs/{name}/remove", FormPage.RemoveAsync);
        workspace.MapMethods("/reports/{name}", WebHost.ReadMethods, FilledReportPage.ShowAsync);
        MapKept(workspace.MapGroup("/reports/drafts"));
    }

    /// <summary>Maps what is done with reports that are kept.</summary>
    private static void MapKept(RouteGroupBuilder reports)
    {
        reports.MapPost(string.Empty, KeptReportDeeds.StartAsync);
        reports.MapMethods("/{number}", WebHost.ReadMethods, KeptReportPage.ShowAsync);
        reports.MapMethods("/{number}/{file}", WebHost.ReadMethods, KeptReportDeeds.DownloadAsync);
        reports.MapPost("/{number}/refresh", KeptReportDeeds.RefreshAsync);
        reports.MapPost("/{number}/texts/{text}", KeptReportPage.WordAsync);
        reports.MapPost("/{number}/sections/{part}/sign", KeptReportPage.SignAsync);
        reports.MapPost("/{number}/publish", KeptReportPage.PublishAsync);
        reports.MapPost("/{number}/discard", KeptReportDeeds.DiscardAsync);
    }

    /// <summary>Maps the page on which anybody may check a file.</summary>
    public static void MapVerification(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods("/verify", WebHost.ReadMethods, VerifyPage.Show);
        inLanguage.MapPost("/verify", VerifyPage.SendAsync);
    }
}
