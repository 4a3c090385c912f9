using System.Globalization;

namespace CityBraid.Web;

/// <summary>Which variables are on record in which months of a year, and what is missing.</summary>
public sealed partial class CompletenessPage
{
    private const int Months = 12;

    private static readonly MonthState[] States = [.. Enum.GetValues<MonthState>().OrderDescending()];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The year, Gregorian.</summary>
    [Parameter]
    [EditorRequired]
    public required int Year { get; set; }

    /// <summary>The years there is something to tell about.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<int> Years { get; set; }

    /// <summary>The variables.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<VariableCoverage> Rows { get; set; }

    private IReadOnlyList<VariableCoverage> Gaps => [.. Rows.Where(row => row.Gaps.Count > 0)];

    /// <summary>Shows the year that an address asks for, else the latest on record.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] FactAsk ask,
        PlaceDoor door,
        BrowseFacts browse,
        ShowCoverage coverage,
        CancellationToken cancellation
    )
    {
        var (visit, actor) = (ask.Visit, ask.Visit.Visitor.Actor);
        var found = await door.FindAsync(visit.Visitor.Actor, ask.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var filter = ask.FilterOf(found.Value);
        var selected = await browse.RunAsync(actor, filter, ask.Order, cancellation);
        if (selected.IsRefused)
        {
            return Answers.Problem(visit, selected.Refusal);
        }

        var year = filter.Year ?? (selected.Value.Years is [var latest, ..] ? latest : 0);
        var rows = await coverage.RunAsync(actor, found.Value.Code, year, cancellation);
        return rows.IsRefused
            ? Answers.Problem(visit, rows.Refusal)
            : Answers.Page<CompletenessPage>(
                (nameof(Visit), visit),
                (nameof(Place), found.Value),
                (nameof(Year), year),
                (nameof(Years), selected.Value.Years),
                (nameof(Rows), rows.Value)
            );
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ClassOf(MonthState state) => $"state-{state.ToString().ToLowerInvariant()}";

    private static string SignOf(MonthState state) =>
        state switch
        {
            MonthState.Stated => "●",
            MonthState.Within => "◐",
            MonthState.Partial => "◔",
            _ => "–",
        };

    private LocalText NameOf(VariableCoverage row) =>
        Variables.Find(row.Variable)?.Names ?? new LocalText("en", row.Variable);

    private string FactsOf(VariableCoverage row) =>
        Visit.Link($"/{Place.Code}/data?year={Digits(Year)}&variable={Uri.EscapeDataString(row.Variable)}");

    private string MonthName(int month) => Numerals.MonthName(month, Visit.Reader.Language);

    private string Lead() =>
        Visit.Say(
            "months.lead",
            ("year", Numerals.Year(Year, Visit.Reader)),
            ("complete", Numerals.Show(Rows.Count - Gaps.Count)),
            ("count", Numerals.Show(Rows.Count))
        );

    private string MissingOf(VariableCoverage row) =>
        row.Gaps.Count == Months
            ? Visit.Say("gaps.all")
            : Visit.Say("gaps.some", ("months", string.Join(", ", row.Gaps.Select(MonthName))));
}
