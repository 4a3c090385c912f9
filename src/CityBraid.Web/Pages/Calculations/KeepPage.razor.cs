namespace CityBraid.Web;

/// <summary>Keeps what a calculator holds: in which inventory, under which reference, from where.</summary>
public sealed partial class KeepPage
{
    private static readonly Quality[] Qualities = Enum.GetValues<Quality>();

    /// <summary>The request; its address holds the inputs of the calculator.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The method.</summary>
    [Parameter]
    [EditorRequired]
    public required MethodDescription Method { get; set; }

    /// <summary>What was filled in.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>The places whose inventories the visitor may write.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Place> Places { get; set; }

    /// <summary>The reference tables.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryTables Tables { get; set; }

    /// <summary>What the method gives; null when it gives nothing.</summary>
    [Parameter]
    public MethodAnswer? Answer { get; set; }

    /// <summary>Why it was not kept, or cannot be; null when nothing is wrong.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    private string Name => MethodWords.Name(Visit, Method.Name);

    private string Calculator => Visit.Link(MethodWords.Path(Method.Name)) + Visit.Query.ToUriComponent();

    private IReadOnlyList<string> Problems => ErrorSummary.Of(Visit, Refusal);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("section.Home"), "/home"),
            Crumb.To(Visit, Visit.Say("methods.title"), "/methods"),
            Crumb.To(Visit, Name, MethodWords.Path(Method.Name) + Visit.Query.ToUriComponent()),
            Crumb.To(Visit, Visit.Say("keep.title")),
        ];

    /// <summary>Shows the form.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string name,
        HttpRequest request,
        KeepDoor door,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            visit,
            name,
            request,
            reading => Task.FromResult(Page(reading, SentForm.Asked(request), reading.Refusal)),
            cancellation
        );

    /// <summary>Keeps the calculation and leads to its inventory, or says everything that is wrong.</summary>
    internal static Task<IResult> SendAsync(
        Visit visit,
        string name,
        HttpRequest request,
        KeepDoor door,
        KeepDesk desk,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            visit,
            name,
            request,
            async reading =>
            {
                var form = await SentForm.ReadAsync(request, cancellation);
                if (form.IsSwitch)
                {
                    return Page(reading, form, reading.Refusal);
                }

                var kept = await desk.KeepAsync(visit, reading.Form, form, cancellation);
                return !kept.IsRefused
                        ? Answers.GoOn(
                            visit,
                            InventoryReading.PathOf(kept.Value.Place, kept.Value.Year) + "#calculations"
                        )
                    : kept.Refusal.Kind == RefusalKind.Forbidden ? Answers.Problem(visit, kept.Refusal)
                    : Page(reading, form, kept.Refusal);
            },
            cancellation
        );

    private static IResult Page(KeepReading reading, SentForm form, Refusal? refusal) =>
        Answers.Form<KeepPage>(
            refusal is not null,
            (nameof(Visit), reading.Visit),
            (nameof(Method), reading.Form.Method),
            (nameof(Form), form),
            (nameof(Places), reading.Places),
            (nameof(Tables), reading.Tables),
            (nameof(Answer), reading.Answer),
            (nameof(Refusal), refusal)
        );

    private bool IsChosen(string field, string value) =>
        string.Equals(Form[field], value, StringComparison.Ordinal);
}
