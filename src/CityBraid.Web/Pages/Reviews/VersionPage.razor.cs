using System.Globalization;

namespace CityBraid.Web;

/// <summary>A version of an inventory, as it was sent for review.</summary>
public sealed partial class VersionPage
{
    /// <summary>The inventory of the day, for what pages around it name.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The version.</summary>
    [Parameter]
    [EditorRequired]
    public required ShownVersion Shown { get; set; }

    private Visit Visit => Reading.Visit;

    private FrozenInventory Inventory => Shown.Inventory;

    private string Title =>
        Visit.Say(
            "version.title",
            ("year", Numerals.YearInBothEras(Inventory.Year, Visit.Reader)),
            ("number", Shown.Version.Number.ToString(CultureInfo.InvariantCulture))
        );

    private IReadOnlyList<Crumb> Crumbs => ReviewWords.Crumbs(Reading, string.Empty, Title);

    /// <summary>Shows a version.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        [AsParameters] VersionAddress version,
        InventoryDoor door,
        ShowVersion show,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var key = new VersionKey(reading.Place.Code, reading.Compilation.Year, version.Number);
                var shown = await show.RunAsync(address.Visit.Visitor.Actor, key, cancellation);
                return shown.IsRefused
                    ? Answers.Problem(address.Visit, shown.Refusal)
                    : Answers.Page<VersionPage>((nameof(Reading), reading), (nameof(Shown), shown.Value));
            },
            cancellation
        );

    private static string Exactly(decimal? tonnes) =>
        tonnes is { } known ? Numerals.ShowExactly(known) : Figures.None;

    private static string AmountOf(FrozenRow row) =>
        row.Amount is { } amount ? $"{Numerals.ShowExactly(amount)} {row.Unit}" : Figures.None;

    private LocalText NameOf(string variable) => Reading.Subject(variable);
}
