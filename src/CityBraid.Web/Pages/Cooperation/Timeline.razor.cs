using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Records along the years they are of, in the order they begin.</summary>
public sealed partial class Timeline
{
    private const int Whole = 1000;
    private const int Least = 6;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The records.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CooperationRecord> Records { get; set; }

    private IReadOnlyList<TimelineBar> Bars { get; set; } = [];

    private int FirstYear { get; set; }

    private int LastYear { get; set; }

    private int Undated { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var dated = Records
            .Distinct()
            .Select(record => (Record: record, Days: DaysOf(record)))
            .Where(one => one.Days is not null)
            .OrderBy(one => one.Days!.From)
            .ToList();
        Undated = Records.Distinct().Count() - dated.Count;
        if (dated.Count == 0)
        {
            return;
        }

        FirstYear = dated[0].Days!.From.Year;
        LastYear = dated.Max(one => one.Days!.To.Year);
        Bars = [.. dated.Select(one => BarOf(one.Record, one.Days!))];
    }

    private TimelineBar BarOf(CooperationRecord record, Period days)
    {
        var start = new DateOnly(FirstYear, 1, 1).DayNumber;
        var all = new DateOnly(LastYear, 12, 31).DayNumber - start + 1;
        var from = (days.From.DayNumber - start) * Whole / all;
        return new TimelineBar(record, from, Math.Max(Least, days.Days * Whole / all));
    }

    /// <summary>A record without an end is shown for the time in which it began.</summary>
    private static Period? DaysOf(CooperationRecord record)
    {
        var from = DateText.Find(record.Fields["valid_from"] ?? record.Fields["date"]);
        var to = DateText.Find(record.Fields["valid_to"]) ?? from;
        return from is null || to!.To < from.From ? null : Period.Of(from.From, to.To);
    }

    private string When(CooperationRecord record) =>
        record.Fields.Has("date")
            ? CooperationWords.Date(Visit, record.Fields["date"])
            : CooperationWords.Span(Visit, record);
}
