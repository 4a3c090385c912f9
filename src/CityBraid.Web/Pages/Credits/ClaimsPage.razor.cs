namespace CityBraid.Web;

/// <summary>The claim map: who counts which reduction, and what is counted twice.</summary>
public sealed partial class ClaimsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The claims that stand, held against each other.</summary>
    [Parameter]
    [EditorRequired]
    public required ClaimMap Map { get; set; }

    /// <summary>What the references of the GPC are called.</summary>
    [Parameter]
    [EditorRequired]
    public required GpcReferences References { get; set; }

    /// <summary>The claims that were put on record by hand, withdrawn ones too.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<RecordedClaim> Recorded { get; set; }

    /// <summary>Whether whoever asks keeps the registry.</summary>
    [Parameter]
    public bool MayKeep { get; set; }

    private IReadOnlyList<Crumb> Way => [Crumb.To(Visit, CreditWords.Say(Visit, "nav/claims"))];

    private IReadOnlyList<ClaimOverlap> Doubles => [.. Map.Of(ClaimRelation.CountedTwice)];

    private IReadOnlyList<ClaimOverlap> Nested => [.. Map.Of(ClaimRelation.Nested)];

    private IEnumerable<RecordedClaim> Standing => Recorded.Where(claim => claim.Withdrawn is null);

    private IEnumerable<RecordedClaim> Withdrawn => Recorded.Where(claim => claim.Withdrawn is not null);

    /// <summary>Years with any claim, of very long spans the ones that begin or end one.</summary>
    private IReadOnlyList<int> Years =>
        [
            .. Map
                .Claims.SelectMany(claim => new[] { claim.Days.From.Year, claim.Days.To.Year })
                .Distinct()
                .Order(),
        ];

    /// <summary>The rows of the map: a place and a source, with all that is claimed there.</summary>
    private IEnumerable<IGrouping<(PlaceCode Place, ReductionSource Source), ReductionClaim>> Rows =>
        Map.Claims.Where(ClaimMap.IsPlaced).GroupBy(claim => (claim.Place!, claim.Source!));

    /// <summary>Shows the map.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        [AsParameters] ClaimsReading reading,
        GpcReferences references,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var map = await reading.Show.RunAsync(actor, cancellation);
        var recorded = await reading.List.RunAsync(actor, cancellation);
        var standing = await reading.Standing.RunAsync(actor, cancellation);
        return (map.Refusal ?? recorded.Refusal ?? standing.Refusal) is { } refusal
            ? Answers.Problem(visit, refusal)
            : Answers.Page<ClaimsPage>(
                (nameof(Visit), visit),
                (nameof(Map), map.Value),
                (nameof(References), references),
                (nameof(Recorded), recorded.Value),
                (nameof(MayKeep), standing.Value!.Is(CreditRole.Registrar))
            );
    }

    private string? NameOf(PlaceCode place) => Map.Places.GetValueOrDefault(place)?.Names.In(Visit.Lang);

    private string? NameOf(ReductionSource source) => References.FindName(source)?.In(Visit.Lang);

    private static IEnumerable<ReductionClaim> In(IEnumerable<ReductionClaim> claims, int year) =>
        claims.Where(claim => claim.Days.From.Year <= year && claim.Days.To.Year >= year);

    private bool IsTwice(ReductionClaim claim) =>
        Doubles.Any(pair => pair.One == claim || pair.Other == claim);

    private string Tonnes(decimal? tonnes) =>
        tonnes is { } known
            ? CreditWords.Say(Visit, "t", ("tonnes", Numerals.Show(known)))
            : CreditWords.Say(Visit, "claims.tonnes.unknown");
}
