using System.Globalization;

namespace CityBraid.Web;

/// <summary>The facts of a place, filtered by its address, page by page.</summary>
public sealed partial class FactsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>What the address asks for.</summary>
    [Parameter]
    [EditorRequired]
    public required FactAsk Ask { get; set; }

    /// <summary>The facts it finds.</summary>
    [Parameter]
    [EditorRequired]
    public required FactSelection Selection { get; set; }

    private string Root => $"/{Place.Code}/data";

    private FactFilter Filter => Ask.FilterOf(Place);

    private FactSort Order => Ask.Order;

    private PageCut Cut => PageCut.Of(Ask.Page, Selection.Facts.Count);

    private IEnumerable<string> Files =>
        Selection.Sources.Select(source => source.File).Distinct(StringComparer.Ordinal);

    /// <summary>Shows the facts that an address asks for.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] FactAsk ask,
        PlaceDoor door,
        BrowseFacts browse,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(ask.Visit.Visitor.Actor, ask.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(ask.Visit, found.Refusal);
        }

        var filter = ask.FilterOf(found.Value);
        var selected = await browse.RunAsync(ask.Visit.Visitor.Actor, filter, ask.Order, cancellation);
        return selected.IsRefused
            ? Answers.Problem(ask.Visit, selected.Refusal)
            : Answers.Page<FactsPage>(
                (nameof(Visit), ask.Visit),
                (nameof(Place), found.Value),
                (nameof(Ask), ask),
                (nameof(Selection), selected.Value)
            );
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Same(string left, string? right) =>
        string.Equals(left, right, StringComparison.Ordinal);

    private LocalText NameOf(string variable) =>
        Variables.Find(variable)?.Names ?? new LocalText("en", variable);

    private string Found() =>
        Visit.Say(
            "facts.found",
            ("found", Numerals.Show(Selection.Facts.Count)),
            ("all", Numerals.Show(Selection.All))
        );

    private string Qualities() =>
        string.Join(
            " · ",
            Selection
                .Qualities.OrderBy(pair => pair.Key)
                .Select(pair => $"{Visit.Say($"quality.{pair.Key}")} {Numerals.Show(pair.Value)}")
        );

    private string Download(string ending) => Visit.Link($"{Root}/facts.{ending}") + Ask.Query(Filter);

    private string HistoryOf(Fact fact) =>
        Visit.Say(
            "fact.history.label",
            ("revision", Numerals.Show(fact.Revision)),
            ("name", NameOf(fact.Key.Variable).In(Visit.Lang)),
            ("period", Numerals.Period(fact.Key.Period, Visit.Reader))
        );
}
