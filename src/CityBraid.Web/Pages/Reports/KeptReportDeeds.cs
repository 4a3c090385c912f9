using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Starts and refreshes drafts, and sends files of kept reports.</summary>
internal static class KeptReportDeeds
{
    /// <summary>Starts a draft of a pack in the reader's language, and leads to it.</summary>
    public static async Task<IResult> StartAsync(
        Visit visit,
        string place,
        HttpRequest request,
        StartReport start,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var workspace))
        {
            return Answers.Problem(visit, Refusal.NotFound("places.not-here", ("place", place)));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var wanted = new ReportRequest(form["pack"], workspace, CalendarYear.Find(form["year"])?.Number);
        var actor = visit.Visitor.Actor;
        var started = await start.RunAsync(actor, wanted, visit.Reader.Language.Tag, cancellation);
        return started.IsRefused
            ? Answers.Problem(visit, started.Refusal)
            : Answers.GoOn(visit, KeptReportView.AddressOf(started.Value.Key));
    }

    /// <summary>Draws the figures of a draft anew, and leads to it.</summary>
    public static async Task<IResult> RefreshAsync(
        [AsParameters] KeptReportVisit asked,
        RefreshReport refresh,
        CancellationToken cancellation
    )
    {
        var done = await asked.Key.ThenAsync(key => refresh.RunAsync(asked.Actor, key, cancellation));
        return done.IsRefused
            ? Answers.Problem(asked.Visit, done.Refusal)
            : Answers.GoOn(asked.Visit, KeptReportView.AddressOf(done.Value.Key));
    }

    /// <summary>Sends a file of what the report says: <c>report.xlsx</c>.</summary>
    public static async Task<IResult> DownloadAsync(
        [AsParameters] KeptReportVisit asked,
        [FromRoute] string file,
        OpenReport open,
        PackDesk desk,
        CancellationToken cancellation
    )
    {
        var opened = await asked.Key.ThenAsync(key => open.RunAsync(asked.Actor, key, cancellation));
        if (opened.IsRefused)
        {
            return Answers.Problem(asked.Visit, opened.Refusal);
        }

        var written = await desk.WriteAsync(
            opened.Value.Report,
            opened.Value.Kept.Request,
            Path.GetExtension(file).TrimStart('.'),
            cancellation
        );
        return written.IsRefused
            ? Answers.Problem(asked.Visit, written.Refusal)
            : Results.File(written.Value.Content, written.Value.ContentType, written.Value.Name);
    }
}
