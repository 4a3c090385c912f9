namespace CityBraid.Web;

/// <summary>
/// Which factor library an inventory is computed with; locks it, renews the lock, takes it off.
/// </summary>
public sealed partial class FactorsPage
{
    private const string ActionField = "do";
    private const string Unlock = "unlock";

    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The factors in use beside those of the library now.</summary>
    [Parameter]
    [EditorRequired]
    public required FactorComparison Comparison { get; set; }

    private Visit Visit => Reading.Visit;

    private FactorUse Use => Comparison.Use;

    /// <summary>What the inventory itself says of its factors.</summary>
    private IReadOnlyList<Finding> Said =>
        [
            .. Reading.Compilation.Findings.Where(finding =>
                finding.Code == "inventory.kept-factors-unreadable"
            ),
        ];

    private string Address => Visit.Link(PathOf(Reading)) + Reading.Choices;

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Reading.Place.Names, $"/{Reading.Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("crumb.inventory", ("year", Numerals.Year(Reading.Compilation.Year, Visit.Reader))),
                Reading.Path + Reading.Choices
            ),
            Crumb.To(Visit, Visit.Say("factors.title")),
        ];

    /// <summary>The page's address after the language.</summary>
    internal static string PathOf(InventoryReading reading) => $"{reading.Path}/factors";

    /// <summary>Shows the factors in use.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        InventoryDoor door,
        CompareFactors compare,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var found = reading.Compilation;
                var request = new CompileRequest(
                    found.Place,
                    found.Year,
                    found.GwpSet.Name,
                    found.Level.Code
                );
                var compared = await compare.RunAsync(address.Visit.Visitor.Actor, request, cancellation);
                return compared.IsRefused
                    ? Answers.Problem(address.Visit, compared.Refusal)
                    : Answers.Page<FactorsPage>(
                        (nameof(Reading), reading),
                        (nameof(Comparison), compared.Value)
                    );
            },
            cancellation
        );

    /// <summary>Locks, renews or unlocks, and shows the outcome.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] InventoryAddress address,
        HttpRequest request,
        InventoryDoor door,
        LockFactors lockFactors,
        UnlockFactors unlock,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var key = InventoryKey.Find(address.Place, address.Year);
        if (key.IsRefused)
        {
            return Answers.Problem(address.Visit, key.Refusal);
        }

        var actor = address.Visit.Visitor.Actor;
        var (place, year) = (key.Value.Place, key.Value.Year);
        var done =
            form[ActionField] == Unlock
                ? await unlock.RunAsync(actor, place, year, cancellation)
                : await lockFactors.RunAsync(actor, place, year, cancellation);
        return done.IsRefused
            ? Answers.Problem(address.Visit, done.Refusal)
            : Answers.GoOn(address.Visit, $"{InventoryReading.PathOf(place, year)}/factors");
    }

    private static string Exactly(Co2e? mass) =>
        mass is null ? Figures.None : Numerals.ShowExactly(mass.Tonnes);
}
