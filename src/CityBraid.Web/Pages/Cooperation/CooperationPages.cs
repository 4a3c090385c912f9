using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The addresses of the pages about cooperation, below a workspace's own.</summary>
internal static class CooperationPages
{
    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        var read = WebHost.ReadMethods;
        workspace.MapMethods("/records", read, KindsPage.ShowAsync);
        workspace.MapMethods("/records/{kind}", read, RecordsPage.ShowAsync);
        workspace.MapMethods("/records/{kind}/{code}", read, RecordPage.ShowAsync);
        workspace.MapMethods("/records/{kind}/{code}/history", read, HistoryPage.ShowAsync);
        workspace.MapMethods("/records/{kind}/new", read, RecordFormPage.ShowNewAsync);
        workspace.MapPost("/records/{kind}/new", RecordFormPage.SendNewAsync);
        workspace.MapMethods("/records/{kind}/sheet", read, SheetPage.ShowAsync);
        workspace.MapPost("/records/{kind}/sheet", SheetPage.SendAsync);
        workspace.MapMethods("/records/{kind}/sheet.xlsx", read, SheetPage.DownloadAsync);
        workspace.MapMethods("/records/{kind}/{code}/edit", read, RecordFormPage.ShowAsync);
        workspace.MapPost("/records/{kind}/{code}/edit", RecordFormPage.SendAsync);
        LogframePages.Map(workspace);
        workspace.MapPost("/records/{kind}/{code}/remove", RecordRemoval.SendAsync);
        workspace.MapPost("/records/{kind}/{code}/restore", RecordRemoval.RestoreAsync);
        workspace.MapMethods("/records/{kind}/{code}/merge", read, RecordMergePage.ShowAsync);
        workspace.MapPost("/records/{kind}/{code}/merge", RecordMergePage.SendAsync);
        workspace.MapMethods("/frameworks", read, RecordsPage.Of(RecordKind.Framework));
        workspace.MapMethods("/frameworks/{code}", read, FrameworkPage.ShowAsync);
        workspace.MapMethods("/projects", read, RecordsPage.Of(RecordKind.Project));
        workspace.MapMethods("/projects/{code}", read, ProjectPage.ShowAsync);
        workspace.MapMethods("/meetings", read, RecordsPage.Of(RecordKind.Meeting));
        workspace.MapMethods("/meetings/{code}", read, MeetingPage.ShowAsync);
        MapWorkshops(workspace.MapGroup("/meetings/{code}"));
        workspace.MapMethods("/meetings.ics", read, CalendarFeed.SendAsync);
        workspace.MapMethods("/ndc", read, NdcPage.ShowAsync);
        workspace.MapMethods("/ndc/{file}", read, NdcDownload.SendAsync);
        workspace.MapMethods("/countries", read, RecordsPage.Of(RecordKind.Country));
        workspace.MapMethods("/countries/{code}", read, CountryPage.ShowAsync);
    }

    private static void MapWorkshops(RouteGroupBuilder meeting)
    {
        var read = WebHost.ReadMethods;
        meeting.MapMethods("/presentations/{group}", read, PresentationPage.ShowAsync);
        meeting.MapMethods("/links", read, LinksPage.ShowAsync);
        meeting.MapPost("/links", LinksPage.SendAsync);
        meeting.MapPost("/links/{id}/withdraw", LinksPage.WithdrawAsync);
        meeting.MapMethods("/earlier", read, EarlierPage.ShowAsync);
        meeting.MapPost("/earlier", EarlierPage.SendAsync);
        meeting.MapPost("/close", OutcomeDeeds.CloseAsync);
        meeting.MapMethods("/outcome", read, OutcomePage.ShowAsync);
        meeting.MapMethods("/outcome/document.docx", read, OutcomeDownload.SendAsync);
        meeting.MapMethods("/outcome/{version:int}", read, OutcomePage.ShowVersionAsync);
        meeting.MapPost("/outcome/{version:int}", OutcomePage.SignAsync);
        meeting.MapPost("/outcome/{version:int}/publish", OutcomeDeeds.PublishAsync);
        meeting.MapMethods("/outcome/{version:int}/document.docx", read, OutcomeDownload.SendVersionAsync);
    }
}
