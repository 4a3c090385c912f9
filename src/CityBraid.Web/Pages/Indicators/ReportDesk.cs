using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Keeps reports on indicators, with where the values of their formulas come from.</summary>
internal sealed class ReportDesk(SaveRecord save, DrawInputs draw)
{
    /// <summary>The latest reports that are compared with the record on one page.</summary>
    private const int StaleMax = 24;

    /// <summary>The form with what is on record in the fields that say where they come from.</summary>
    public async Task<SentForm> FillAsync(
        Visit visit,
        (IndicatorView View, IndicatorDefinition Indicator) found,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var fields = ReportForm.Read(form, found.Indicator, FieldSet.Empty);
        var drawn = await DrawAsync(visit, found.View.Code, found.Indicator, fields, cancellation);
        return ReportForm.Filled(form, found.Indicator, drawn);
    }

    /// <summary>Keeps a report; a value that is on record just so says where it is from.</summary>
    public async Task<Result<SavedRecord>> SaveAsync(
        Visit visit,
        IndicatorDefinition indicator,
        RecordChange change,
        CancellationToken cancellation
    )
    {
        var (key, fields) = (change.Draft.Key, change.Draft.Fields);
        var drawn = await DrawAsync(visit, key.Workspace!, indicator, fields, cancellation);
        var draft = new RecordDraft(key, ReportForm.WithOrigins(fields, drawn));
        return await save.RunAsync(visit.Visitor.Actor, new RecordChange(draft, change.Seen), cancellation);
    }

    /// <summary>
    /// What the record says by now where a report took its values from there, by the report's code; reports
    /// that still say the same are left out.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, string>> FindStaleAsync(
        Visit visit,
        (IndicatorView View, IndicatorDefinition Indicator) found,
        CancellationToken cancellation
    )
    {
        var stale = new Dictionary<string, string>(StringComparer.Ordinal);
        var drawn =
            from standing in found.View.Board.ReportsOn(found.Indicator.Code)
            where standing.Report.Fields.Rows("inputs").Any(row => row.Value["origin"] is not null)
            select standing.Report;
        foreach (var report in drawn.Take(StaleMax))
        {
            var now = await DrawAsync(visit, found.View.Code, found.Indicator, report.Fields, cancellation);
            var changed = ReportForm.Changed(report.Fields, now);
            if (changed.Length > 0)
            {
                stale.Add(report.Key.Code.Value, changed);
            }
        }

        return stale;
    }

    private async Task<IReadOnlyList<DrawnInput>> DrawAsync(
        Visit visit,
        PlaceCode workspace,
        IndicatorDefinition indicator,
        FieldSet fields,
        CancellationToken cancellation
    )
    {
        var request = new DrawRequest(workspace, indicator.Code, fields);
        return (await draw.RunAsync(visit.Visitor.Actor, request, cancellation)).Value ?? [];
    }
}
