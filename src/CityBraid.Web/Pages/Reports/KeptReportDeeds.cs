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
        PackDesk desk,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var workspace))
        {
            return Answers.Problem(visit, Refusal.NotFound("places.not-here", ("place", place)));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var actor = visit.Visitor.Actor;
        var packs = await desk.ListAsync(actor, workspace, cancellation);

        // The page sends its year with every pack.
        var takesYear = packs.FirstOrDefault(pack => pack.Name == form["pack"])?.TakesYear is not false;
        var year = takesYear ? CalendarYear.Find(form["year"])?.Number : null;
        var wanted = new ReportRequest(form["pack"], workspace, year);
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

    /// <summary>Gives a draft up, and leads to the reports that are left.</summary>
    public static async Task<IResult> DiscardAsync(
        [AsParameters] KeptReportVisit asked,
        HttpRequest request,
        DiscardReport discard,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var seen = KeptReportPage.Number(form["revision"]);
        var done = await asked.Key.ThenAsync(key => discard.RunAsync(asked.Actor, key, seen, cancellation));
        return done.IsRefused
            ? Answers.Problem(asked.Visit, done.Refusal)
            : Answers.GoOn(asked.Visit, $"/{asked.Place}/reports");
    }

    /// <summary>Sends a file of what the report says: <c>report.xlsx</c>.</summary>
    public static async Task<IResult> DownloadAsync(
        [AsParameters] KeptReportVisit asked,
        [FromRoute] string file,
        KeptReportFiles files,
        CancellationToken cancellation
    )
    {
        var format = Path.GetExtension(file).TrimStart('.');
        var written = await asked.Key.ThenAsync(key =>
            files.WriteAsync(asked.Actor, key, format, cancellation)
        );
        return written.IsRefused
            ? Answers.Problem(asked.Visit, written.Refusal)
            : Results.File(written.Value.Content, written.Value.ContentType, written.Value.Name);
    }
}
