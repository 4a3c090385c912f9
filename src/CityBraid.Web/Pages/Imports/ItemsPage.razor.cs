using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Step 3: what each item means: by its words, by choice, or left out.</summary>
public sealed partial class ItemsPage
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>What the file says.</summary>
    [Parameter]
    [EditorRequired]
    public required ImportReport Report { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<WizardProblem> Problems { get; set; } = [];

    /// <summary>What was chosen and not kept yet.</summary>
    [Parameter]
    public IReadOnlyList<SentChoice> Typed { get; set; } = [];

    private Visit Visit => View.Visit;

    private IEnumerable<ReadItem> Unknown =>
        Report.ReadItems.Where(item => item is { Variable: null, IsLeftOut: false });

    private IReadOnlyList<ReadItem> Ordered =>
        [.. Unknown, .. Report.ReadItems.Where(item => item.Variable is not null || item.IsLeftOut)];

    private string Lead =>
        Visit.Say(
            "import.matched",
            ("matched", Numerals.Show(Report.ReadItems.Count(item => item.Variable is not null))),
            ("unknown", Numerals.Show(Unknown.Count())),
            ("skipped", Numerals.Show(Report.ReadItems.Count(item => item.IsLeftOut)))
        );

    private GpcReference? ReferenceOf(ReadItem item) =>
        item.Variable is { } code ? Tables.FindReference(code) : null;

    private string? TypedFor(ReadItem item) =>
        Typed.FirstOrDefault(choice => choice.Item == item.Item)?.Variable;

    private string NameOf(ReadItem item) =>
        item.Variable is { } code && Vocabulary.Variables.Find(code) is { } variable
            ? variable.Names.In(Visit.Lang)
            : string.Empty;

    private string IdOf(ReadItem item) =>
        FormattableString.Invariant(
            $"item-{Ordered.Index().First(one => ReferenceEquals(one.Item, item)).Index + 1}"
        );

    /// <summary>The variables that the item's unit can measure; all of them when the unit is not
    ///   known.</summary>
    private IEnumerable<Variable> Candidates(ReadItem item)
    {
        var unit = Vocabulary.Units.Read(item.Unit).Unit;
        return Vocabulary
            .Variables.All.Where(variable => variable.Code is not Variable.Population)
            .Where(variable => unit is null || variable.Dimensions.Contains(unit.Dimension));
    }

    /// <summary>Shows the step.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] DraftAddress address,
        DraftDoor door,
        CancellationToken cancellation
    ) => ShowAsync(address, door, [], [], cancellation);

    /// <summary>Takes what an item is to mean.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] DraftAddress address,
        HttpRequest request,
        DraftDoor door,
        ChooseItem choose,
        CancellationToken cancellation
    )
    {
        var fields = await SentFields.ReadAsync(request, cancellation);
        var choices = SentChoice.Read(fields);
        if (!PlaceCode.TryParse(address.Place, out var place))
        {
            return Results.NotFound();
        }

        if (new SentForm(fields).IsSwitch || SentChoice.Find(fields, choices) is not { } sent)
        {
            return await ShowAsync(address, door, [], choices, cancellation);
        }

        if (sent.IsUnchosen)
        {
            var problem = new WizardProblem(
                address.Visit.Say("import.choose.missing"),
                $"{sent.Row}-variable"
            );
            return await ShowAsync(address, door, [problem], choices, cancellation);
        }

        var chosen = await choose.RunAsync(
            address.Visit.Visitor.Actor,
            new DraftKey(place, address.Number),
            new ItemChoice(sent.Item, sent.Meaning),
            cancellation
        );
        return await WizardAnswers.GoOnAsync(
            address.Visit,
            chosen.Refusal,
            address.Visit.Link(address.Visit.Path.ToUriComponent()),
            problems => ShowAsync(address, door, problems, choices, cancellation)
        );
    }

    private static Task<IResult> ShowAsync(
        DraftAddress address,
        DraftDoor door,
        IReadOnlyList<WizardProblem> problems,
        IReadOnlyList<SentChoice> typed,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            (view, report) =>
                Task.FromResult(
                    WizardAnswers.Page<ItemsPage>(
                        problems,
                        (nameof(View), view),
                        (nameof(Report), report),
                        (nameof(Problems), problems),
                        (nameof(Typed), typed)
                    )
                ),
            cancellation
        );
}
