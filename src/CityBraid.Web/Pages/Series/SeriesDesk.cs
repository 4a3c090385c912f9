namespace CityBraid.Web;

/// <summary>Gathers what the page of a series shows.</summary>
internal sealed class SeriesDesk(PlaceDoor places, ShowSeries show, InventoryTables tables)
{
    /// <summary>The page, after a form was sent or not.</summary>
    public async Task<IResult> ShowAsync(
        SeriesVisit asked,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var (visit, actor) = (asked.Visit, asked.Visit.Visitor.Actor);
        var place = await places.FindAsync(actor, asked.Place, cancellation);
        if (place.IsRefused)
        {
            return Answers.Problem(visit, place.Refusal);
        }

        // The plus of "basic+" reads as a space in an address.
        var level = asked.Level?.Replace(' ', '+') ?? Level.Basic.Code;
        var request = new SeriesRequest(place.Value.Code, asked.Gwp ?? CompileRequest.DefaultGwpSet, level);
        var series = await show.RunAsync(actor, request, cancellation);
        return series.IsRefused
            ? Answers.Problem(visit, series.Refusal)
            : ChartDownload.Find(
                visit,
                () => SeriesChart.Find(visit, series.Value) is { } chart ? [chart] : []
            )
                ?? Answers.Form<SeriesPage>(
                    refusal is not null,
                    (nameof(SeriesPage.Visit), visit),
                    (nameof(SeriesPage.Place), place.Value),
                    (nameof(SeriesPage.Series), series.Value),
                    (nameof(SeriesPage.Sets), tables.GwpSets),
                    (nameof(SeriesPage.Form), form),
                    (nameof(SeriesPage.Problems), ErrorSummary.Of(visit, refusal))
                );
    }
}
