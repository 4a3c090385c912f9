using System.Globalization;

namespace CityBraid.Web;

/// <summary>The verifier's desk: a sample worked out once more, findings, and the signed opinion.</summary>
public sealed partial class VerificationPage
{
    /// <summary>The inventory of the day, for what pages around it name.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The desk.</summary>
    [Parameter]
    [EditorRequired]
    public required VerificationDesk Desk { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private Visit Visit => Reading.Visit;

    private Actor Actor => Visit.Visitor.Actor;

    /// <summary>Whoever did something to the version does not verify it.</summary>
    private bool MayVerify =>
        Desk.Opinion is null
        && Actor.May(Permission.VerifyInventory, Reading.Place.Code)
        && !Desk.Version.IsTouchedBy(Actor.Name);

    private bool MayAnswer => Reading.MayWrite;

    private string Here =>
        $"{Visit.Link(VerificationDesks.PathOf(Reading, Desk.Version.Number))}?material={Percent}";

    private string Percent => (Desk.MaterialShare * 100m).ToString("0.###", CultureInfo.InvariantCulture);

    private string Title =>
        Visit.Say(
            "verification.heading",
            ("year", Numerals.YearInBothEras(Desk.Version.Year, Visit.Reader)),
            ("number", Digits(Desk.Version.Number))
        );

    private string Lead =>
        Visit.Say(
            "verification.lead",
            ("tonnes", Figures.Tonnes(Desk.MaterialTonnes)),
            ("share", Figures.Percent(Desk.MaterialShare)),
            ("count", Numerals.Show(Desk.Sample.Count)),
            ("covered", Figures.Percent(Desk.Covered))
        );

    private IReadOnlyList<Crumb> Crumbs =>
        ReviewWords.Crumbs(Reading, string.Empty, Visit.Say("verification.title"));

    /// <summary>Shows the desk.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        [AsParameters] VersionAddress version,
        VerificationDesks desks,
        CancellationToken cancellation
    ) => desks.ShowAsync(address, version, SentForm.Empty, refusal: null, cancellation);

    /// <summary>Does what a form says, and leads back to the desk or shows what is wrong.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] InventoryAddress address,
        [AsParameters] VersionAddress version,
        HttpRequest request,
        VerificationDesks desks,
        VerificationDeeds deeds,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var refusal = form.IsSwitch
            ? null
            : await deeds.RunAsync(address, version.Number, form, cancellation);
        return form.IsSwitch ? await desks.ShowAsync(address, version, form, refusal: null, cancellation)
            : refusal is null ? Results.LocalRedirect($"{address.Visit.Here}")
            : refusal.Kind is RefusalKind.Forbidden or RefusalKind.NotFound
                ? Answers.Problem(address.Visit, refusal)
            : await desks.ShowAsync(address, version, form, refusal, cancellation);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TakenBy(SampledRow sampled) =>
        sampled.IsCertain ? "verification.certain" : "verification.drawn";

    private string ReplyTo(VerificationFinding finding) =>
        Form["finding"] == Digits(finding.Number) ? Form["text"] : string.Empty;

    private LocalText NameOf(FrozenRow row) => Reading.Subject(row.Variable);

    private string Differing(Reperformance step) =>
        Visit.Say(
            "verification.differs",
            ("stated", Numerals.ShowExactly(step.Stated)),
            ("found", step.Recomputed is { } found ? Numerals.ShowExactly(found) : Figures.None),
            ("unit", step.Unit)
        );
}
