namespace CityBraid.Web;

/// <summary>
/// Notation keys for every reference without a number, one by one or all that remain at once.
/// </summary>
public sealed partial class NotationsPage
{
    private const string RestKey = "rest-key";
    private const string RestReason = "rest-reason";

    private static readonly NotationKey[] Keys = Enum.GetValues<NotationKey>();

    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>What was filled in; of a form that nobody sent yet, what is on record shows.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>Why the keys were not kept; null when nobody asked yet.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    private Visit Visit => Reading.Visit;

    private string Year => Numerals.YearInBothEras(Reading.Compilation.Year, Visit.Reader);

    private string Address => Visit.Link($"{Reading.Path}/notations") + Reading.Choices;

    private IReadOnlyList<string> Problems => ErrorSummary.Of(Visit, Refusal);

    private IReadOnlyList<GpcReference> Lines => NotationForm.Lines(Reading);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Reading.Place.Names, $"/{Reading.Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("crumb.inventory", ("year", Numerals.Year(Reading.Compilation.Year, Visit.Reader))),
                Reading.Path + Reading.Choices
            ),
            Crumb.To(Visit, Visit.Say("keys.crumb")),
        ];

    /// <summary>Shows the form.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        InventoryDoor door,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            reading =>
                reading.MayWrite
                    ? Page(reading, SentForm.Empty, refusal: null)
                    : Answers.Problem(reading.Visit, Refusal.Forbidden(Permission.WriteInventory)),
            cancellation
        );

    /// <summary>Keeps the keys and leads back to the inventory, or says everything that is wrong.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] InventoryAddress address,
        HttpRequest request,
        InventoryDoor door,
        NotationForm keeping,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        return await door.OpenAsync(
            address,
            async reading =>
            {
                var refusal = form.IsSwitch ? null : await keeping.SaveAsync(reading, form, cancellation);
                return form.IsSwitch ? Page(reading, form, refusal: null)
                    : refusal is null ? Results.LocalRedirect(reading.Address + "#references")
                    : refusal.Kind == RefusalKind.Forbidden ? Answers.Problem(reading.Visit, refusal)
                    : Page(reading, form, refusal);
            },
            cancellation
        );
    }

    private static IResult Page(InventoryReading reading, SentForm form, Refusal? refusal) =>
        Answers.Form<NotationsPage>(
            refusal is not null,
            (nameof(Reading), reading),
            (nameof(Form), form),
            (nameof(Refusal), refusal)
        );

    private string LabelOf(string key, GpcReference line) =>
        Visit.Say(
            "keys.label",
            ("field", Visit.Say(key)),
            ("code", line.Code),
            ("name", line.Names.In(Visit.Lang))
        );

    private StatedNotation? OnRecord(GpcReference line) =>
        Reading.Compilation.Notations.FirstOrDefault(stated => NotationForm.IsOf(stated, line));

    private bool IsChosen(GpcReference line, NotationKey key) =>
        Form.IsFilled ? Form[$"key-{line.Code}"] == key.ToCode() : OnRecord(line)?.Key == key;

    private string ReasonOf(GpcReference line) =>
        Form.IsFilled ? Form[$"reason-{line.Code}"] : OnRecord(line)?.Reason ?? string.Empty;
}
