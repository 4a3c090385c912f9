using System.Globalization;

namespace CityBraid.Web;

/// <summary>
/// The review of an inventory: sending it, returning, approving and closing it, and its versions.
/// </summary>
public sealed partial class ReviewPage
{
    private static readonly ReviewDeedKind[] Decisive =
    [
        ReviewDeedKind.Approved,
        ReviewDeedKind.Closed,
        ReviewDeedKind.Returned,
    ];

    /// <summary>The inventory as it is on record today.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The versions that the reader may see, the latest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<InventoryVersion> Listed { get; set; }

    /// <summary>The latest version beside the record; null when there is none that can be read.</summary>
    [Parameter]
    public ShownVersion? Shown { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private Visit Visit => Reading.Visit;

    private Actor Actor => Visit.Visitor.Actor;

    private PlaceCode Place => Reading.Place.Code;

    private InventoryVersion? Latest => Listed is [var latest, ..] ? latest : null;

    private ReviewDeedKind? State => Latest?.State;

    private string Year => Numerals.YearInBothEras(Reading.Compilation.Year, Visit.Reader);

    private string Here => Visit.Link($"{Reading.Path}/review") + Reading.Choices;

    private bool MayDiscuss => Actor.May(Permission.Discuss, Place);

    /// <summary>A level that adds what others add too is no report of a city.</summary>
    private bool MaySubmit => Reading.MayWrite && Reading.Compilation.Level != Level.Territorial;

    private bool IsCorrection => Listed.Any(version => version.State is ReviewDeedKind.Closed);

    private string? FormId =>
        MaySubmit ? "submit"
        : Decisions.Count > 0 ? "decide"
        : null;

    private string Lead => Visit.Say(State is { } state ? $"review.lead.{state}" : "review.lead.none");

    /// <summary>What the reader may decide about the latest version now.</summary>
    private IReadOnlyList<ReviewDeedKind> Decisions =>
        Latest is { } latest && !Actor.IsSamePerson(latest.SubmittedBy, Actor.Name)
            ? [.. Decisive.Where(kind => latest.Takes(kind) && Actor.May(PermissionFor(kind), Place))]
            : [];

    private IReadOnlyList<Crumb> Crumbs => ReviewWords.Crumbs(Reading, Visit.Say("review.title"));

    /// <summary>Shows the review.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        ReviewDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(address, SentForm.Empty, refusal: null, cancellation);

    /// <summary>Sends the inventory, or decides about it, and leads on.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] InventoryAddress address,
        HttpRequest request,
        ReviewDesk desk,
        ReviewDeeds deeds,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        return form.IsSwitch
            ? await desk.ShowAsync(address, form, refusal: null, cancellation)
            : await deeds.RunAsync(address, form, desk, cancellation);
    }

    private static Permission PermissionFor(ReviewDeedKind kind) =>
        kind is ReviewDeedKind.Closed ? Permission.CloseInventory : Permission.ReviewInventory;

    /// <summary>Whether a later version was sent before this one came to an end.</summary>
    private bool IsSuperseded(InventoryVersion version) =>
        version.Number != Latest?.Number
        && version.State is (ReviewDeedKind.Submitted or ReviewDeedKind.Approved);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string AddressOf(InventoryVersion version) =>
        Visit.Link($"{Reading.Path}/versions/{Digits(version.Number)}");
}
