using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What can be reported of a workspace: forms, how far they are filled, their files.</summary>
public sealed partial class PacksPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace with its packs.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportsView View { get; set; }

    /// <summary>The names of the packs that were ticked.</summary>
    [Parameter]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    private string Title => $"{Say("reports.title")}, {View.Names.In(Visit.Lang)}";

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new(View.Names, $"/{View.Code}"),
            Crumb.To(Visit, Say("reports.title")),
        ];

    /// <summary>What is offered as files: what was ticked, or everything.</summary>
    private IReadOnlyList<FilledPack> Made => [.. View.Packs.Where(IsChosen)];

    private string Lead =>
        View.Year is { } year
            ? Say("reports.lead.year", ("year", Numerals.YearInBothEras(year, Visit.Reader)))
            : Say("reports.lead");

    /// <summary>
    /// How often a fact that was entered once is used: the facts of all reports over the facts there are.
    /// </summary>
    private string Reuse =>
        View.Facts == 0
            ? Say("reports.retyped")
            : Say(
                "reports.reuse",
                ("facts", Numerals.Show(View.Facts)),
                (
                    "times",
                    Numerals.ShowFixed(Made.Sum(one => (decimal)one.Report.FactsUsed.Count) / View.Facts, 1)
                )
            );

    /// <summary>Whether figures of one key and basis are the same in every report that is made.</summary>
    private string Equality
    {
        get
        {
            var shared = Made.SelectMany(one =>
                    one.Report.Figures.Select(figure =>
                        (one.Pack.Name, figure.Key, figure.Basis, figure.Value)
                    )
                )
                .GroupBy(figure => (figure.Key, figure.Basis))
                .Where(figures => figures.Select(figure => figure.Name).Distinct().Skip(1).Any())
                .ToArray();
            var differ = shared.Count(figures =>
                figures.Select(figure => figure.Value).Distinct().Skip(1).Any()
            );
            return Say(
                differ == 0 ? "reports.equal" : "reports.unequal",
                ("shared", Numerals.Show(shared.Length)),
                ("differ", Numerals.Show(differ))
            );
        }
    }

    /// <summary>Shows the forms of a workspace, and the files of those that are ticked.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        [FromQuery] string? year,
        [FromQuery(Name = "pack")] string[] packs,
        ReportDoor door,
        CancellationToken cancellation
    )
    {
        if (year is not null && CalendarYear.Find(year) is null)
        {
            return Answers.Problem(visit, Refusal.Invalid("reports.bad-year", ("year", year)));
        }

        var found = await door.FindAsync(visit, place, CalendarYear.Find(year)?.Number, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Answers.Page<PacksPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Chosen), packs)
            );
    }

    private bool IsChosen(FilledPack one) =>
        Chosen.Count == 0 || Chosen.Contains(one.Pack.Name, StringComparer.Ordinal);

    private string FillOf(FilledPack one) =>
        one.Report.Fill.Asked == 0
            ? Say("reports.nothing-asked")
            : Say(
                "reports.fill",
                ("filled", Numerals.Show(one.Report.Fill.Filled)),
                ("asked", Numerals.Show(one.Report.Fill.Asked)),
                ("percent", Numerals.Show(one.Percent))
            );

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
