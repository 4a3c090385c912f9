using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>How well an inventory is known, and what to measure next.</summary>
public sealed partial class UncertaintyPage
{
    private const int FactsMax = 20;

    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The estimate.</summary>
    [Parameter]
    [EditorRequired]
    public required UncertaintyEstimate Found { get; set; }

    /// <summary>What is wrong with the ranges that were typed; null when nothing is.</summary>
    [Parameter]
    public Refusal? Problem { get; set; }

    /// <summary>The range of amounts, as it was typed.</summary>
    [Parameter]
    public string? Activity { get; set; }

    /// <summary>The range of factors, as it was typed.</summary>
    [Parameter]
    public string? Factor { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Reading.Place.Names, $"/{Reading.Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("crumb.inventory", ("year", Numerals.Year(Inventory.Year, Visit.Reader))),
                Reading.Path + Reading.Choices
            ),
            Crumb.To(Visit, Visit.Say("uncertainty.title")),
        ];

    /// <summary>The set and level of the page, which its form keeps.</summary>
    private IEnumerable<(string Name, string Value)> Chosen =>
        [("gwp", Inventory.GwpSet.Name), ("level", Inventory.Level.Code)];

    private string DrawsSaid =>
        Visit.Say(
            "uncertainty.draws",
            ("draws", Numerals.Show(Found.Request.Draws)),
            ("seed", Numerals.Show(Found.Request.Seed)),
            ("mean", Figures.Tonnes(Found.Mean))
        );

    /// <summary>The page's address after the language.</summary>
    internal static string PathOf(InventoryReading reading) => $"{reading.Path}/uncertainty";

    /// <summary>Estimates and shows.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        [FromQuery] string? activity,
        [FromQuery] string? factor,
        InventoryDoor door,
        EstimateUncertainty estimate,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var actor = address.Visit.Visitor.Actor;
                var request = Request(reading, activity, factor);
                var found = request.IsRefused
                    ? request.Refusal
                    : await estimate.RunAsync(actor, request.Value, cancellation);
                var shown = found.IsRefused
                    ? await estimate.RunAsync(actor, Of(reading), cancellation)
                    : found;
                return shown.IsRefused
                    ? Answers.Problem(address.Visit, shown.Refusal)
                    : Answers.Page<UncertaintyPage>(
                        (nameof(Reading), reading),
                        (nameof(Found), shown.Value),
                        (nameof(Problem), found.Refusal),
                        (nameof(Activity), activity),
                        (nameof(Factor), factor)
                    );
            },
            cancellation
        );

    /// <summary>The estimate of an inventory that is shown.</summary>
    internal static EstimateRequest Of(InventoryReading reading)
    {
        var shown = reading.Compilation;
        return new EstimateRequest(
            new CompileRequest(shown.Place, shown.Year, shown.GwpSet.Name, shown.Level.Code)
        );
    }

    private static Result<EstimateRequest> Request(InventoryReading reading, string? activity, string? factor)
    {
        decimal?[] read = [Read(activity), Read(factor)];
        return IsWrong(activity, read[0]) ? NoPercent(activity!)
            : IsWrong(factor, read[1]) ? NoPercent(factor!)
            : Of(reading) with { ActivityPercent = read[0], FactorPercent = read[1] };
    }

    private static Refusal NoPercent(string text) =>
        Refusal.Invalid("inventory.not-a-percent", ("text", text));

    private static bool IsWrong(string? text, decimal? read) =>
        !string.IsNullOrWhiteSpace(text) && read is null;

    private static decimal? Read(string? text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private string Known(decimal? tonnes) =>
        tonnes is null ? Visit.Say("uncertainty.none") : Figures.Tonnes(tonnes);
}
