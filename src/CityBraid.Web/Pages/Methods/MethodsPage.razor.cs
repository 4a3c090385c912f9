namespace CityBraid.Web;

/// <summary>The methods there are, by the sectors of the standard, with a search.</summary>
public sealed partial class MethodsPage
{
    private const string QuestionField = "q";
    private const int QuestionMax = 100;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>Every method.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<MethodDescription> Methods { get; set; }

    /// <summary>What is looked for; empty for all.</summary>
    [Parameter]
    [EditorRequired]
    public required string Question { get; set; }

    /// <summary>The standard's references.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryTables Tables { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [Crumb.To(Visit, Visit.Say("section.Home"), "/home"), Crumb.To(Visit, Visit.Say("methods.title"))];

    private IReadOnlyList<MethodDescription> Answering =>
        [.. Methods.Where(method => MethodSearch.Answers(method, Tables, Question))];

    /// <summary>A method stands under every sector that it can fill.</summary>
    private IEnumerable<MethodGroup> Groups =>
        from sector in Sectors()
        let methods = InOrder(Answering.Where(method => IsOf(method, sector.Code)))
        where methods.Count > 0
        select new MethodGroup(sector.Code, sector.Names, methods);

    /// <summary>Shows the methods.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        HttpRequest request,
        ListMethods list,
        InventoryTables tables,
        CancellationToken cancellation
    )
    {
        var methods = await list.RunAsync(visit.Visitor.Actor, cancellation);
        var asked = SentForm.Asked(request)[QuestionField];
        return methods.IsRefused
            ? Answers.Problem(visit, methods.Refusal)
            : Answers.Page<MethodsPage>(
                (nameof(Visit), visit),
                (nameof(Methods), methods.Value),
                (nameof(Question), asked.Length > QuestionMax ? asked[..QuestionMax] : asked),
                (nameof(Tables), tables)
            );
    }

    private static string Anchor(MethodGroup group) =>
        group.Code.Length == 0 ? "all-sectors" : $"sector-{group.Code}";

    /// <summary>The sectors of the standard, and last what serves all of them.</summary>
    private IEnumerable<(string Code, LocalText Names)> Sectors() =>
        Tables
            .Gpc.References.Select(reference => reference.Sector)
            .Distinct(StringComparer.Ordinal)
            .Select(code => (code, Tables.Gpc.FindHeading(code)?.Names ?? new LocalText("en", code)))
            .Append((string.Empty, new LocalText(Visit.Lang, Visit.Say("methods.all-sectors"))));

    private bool IsOf(MethodDescription method, string sector) =>
        sector.Length == 0
            ? method.References.Count == 0
            : method.References.Any(code => Tables.Gpc.Find(code)?.Sector == sector);

    private IReadOnlyList<MethodDescription> InOrder(IEnumerable<MethodDescription> methods) =>
        [
            .. methods.OrderBy(
                method => MethodWords.Name(Visit, method.Name),
                StringComparer.Create(Visit.Reader.Language.Culture, ignoreCase: true)
            ),
        ];

    private string Found() =>
        Visit.Say(
            "methods.found",
            ("count", Numerals.Show(Answering.Count)),
            ("all", Numerals.Show(Methods.Count))
        );
}
