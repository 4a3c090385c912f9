using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Starts the writing of several reports as long work.</summary>
internal static class ReportSetDeeds
{
    /// <summary>Starts it, and leads to where it stands.</summary>
    public static async Task<IResult> StartAsync(
        Visit visit,
        string place,
        HttpRequest request,
        StartRun start,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var workspace))
        {
            return Answers.Problem(visit, Refusal.NotFound("places.not-here", ("place", place)));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var input = new ReportRunInput(
            place,
            form.All("pack"),
            CalendarYear.Find(form["year"])?.Number,
            visit.Lang
        );
        var started = await start.RunAsync(
            visit.Visitor.Actor,
            ReportWork.Request(workspace, input),
            cancellation
        );
        return started.IsRefused
            ? Answers.Problem(visit, started.Refusal)
            : Answers.GoOn(visit, $"/runs/{started.Value.Id}");
    }
}
