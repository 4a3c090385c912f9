namespace CityBraid.Web;

/// <summary>The addresses of the pages about reports.</summary>
internal static class ReportPages
{
    /// <summary>Maps the pages below a workspace's own.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        workspace.MapMethods("/reports", WebHost.ReadMethods, PacksPage.ShowAsync);
        workspace.MapMethods("/reports/packs", WebHost.ReadMethods, FormsPage.ShowAsync);
        workspace.MapPost("/reports/packs", FormsPage.SendAsync);
        workspace.MapMethods("/reports/packs/{name}", WebHost.ReadMethods, FormPage.ShowAsync);
        workspace.MapPost("/reports/packs/{name}", FormPage.SendAsync);
        workspace.MapPost("/reports/packs/{name}/remove", FormPage.RemoveAsync);
        workspace.MapMethods("/reports/{name}", WebHost.ReadMethods, FilledReportPage.ShowAsync);
    }

    /// <summary>Maps the page on which anybody may check a file.</summary>
    public static void MapVerification(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods("/verify", WebHost.ReadMethods, VerifyPage.Show);
        inLanguage.MapPost("/verify", VerifyPage.SendAsync);
    }
}
