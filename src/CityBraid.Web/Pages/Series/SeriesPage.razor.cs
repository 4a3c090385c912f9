using System.Globalization;

namespace CityBraid.Web;

/// <summary>A city's totals over the years, and the base year they are compared with.</summary>
public sealed partial class SeriesPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The series.</summary>
    [Parameter]
    [EditorRequired]
    public required InventorySeries Series { get; set; }

    /// <summary>The GWP sets there are.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<GwpSet> Sets { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private Chart? Chart => SeriesChart.Find(Visit, Series);

    private bool MayChoose => Visit.Visitor.Actor.May(Permission.WriteInventory, Place.Code);

    private string Here => Visit.Here;

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(Visit, Visit.Say("series.title")),
        ];

    /// <summary>What the series says in one sentence.</summary>
    private string Lead
    {
        get
        {
            var latest = Series.Years.LastOrDefault(year => year.IsComplete);
            return latest is null ? Visit.Say("series.nothing")
                : Series.Base is null ? Visit.Say("series.lead.no-base")
                : Series.SinceBase(latest) is not { } change ? Visit.Say("series.lead.base-unknown")
                : Visit.Say(
                    "series.lead",
                    ("year", Numerals.Year(latest.Year, Visit.Reader)),
                    ("change", Change(change)),
                    ("base", Numerals.Year(Series.Base!.Year, Visit.Reader))
                );
        }
    }

    /// <summary>Shows the series.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] SeriesVisit asked,
        SeriesDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(asked, SentForm.Empty, refusal: null, cancellation);

    /// <summary>Chooses the base year and shows it, or what is wrong with it.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] SeriesVisit asked,
        HttpRequest request,
        SeriesDesk desk,
        SetBaseYear choose,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch || !PlaceCode.TryParse(asked.Place, out var place))
        {
            return await desk.ShowAsync(asked, form, refusal: null, cancellation);
        }

        var isNumber = decimal.TryParse(
            form["percent"].TrimEnd('%').Trim(),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var percent
        );
        var chosen = await choose.RunAsync(
            asked.Visit.Visitor.Actor,
            new BaseYearRequest(place, form["year"], isNumber ? percent : 0m, form["reason"]),
            cancellation
        );
        return !chosen.IsRefused ? Results.LocalRedirect(asked.Visit.Here)
            : chosen.Refusal.Kind is RefusalKind.Invalid
                ? await desk.ShowAsync(asked, form, chosen.Refusal, cancellation)
            : Answers.Problem(asked.Visit, chosen.Refusal);
    }

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;

    /// <summary>A change with its sign: <c>+3.1 %</c>.</summary>
    private static string Change(decimal? share) =>
        share is { } known ? (known > 0m ? "+" : string.Empty) + Figures.Percent(known) : Figures.None;

    private string Remark(SeriesYear year) => string.Join(" · ", Remarks(year));

    private IEnumerable<string> Remarks(SeriesYear year)
    {
        if (year.Recorded is null)
        {
            yield return Visit.Say("series.gap");
            yield break;
        }

        if (!year.IsComplete)
        {
            yield return Visit.Say("series.incomplete");
        }

        if (Series.IsRecalculationDue(year))
        {
            yield return Visit.Say("series.due", ("change", Change(year.Drift)));
        }
    }
}
