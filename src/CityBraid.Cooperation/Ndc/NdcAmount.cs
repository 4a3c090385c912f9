namespace CityBraid.Cooperation;

/// <summary>Kilotonnes of CO2 equivalent, or why there are none.</summary>
/// <param name="Kilotonnes">The number; null when there is none.</param>
/// <param name="Gap">Why there is none; null when there is one.</param>
internal sealed record NdcAmount(decimal? Kilotonnes, NdcGap? Gap)
{
    public static NdcAmount Of(decimal kilotonnes) => new(kilotonnes, Gap: null);

    public static NdcAmount Without(NdcGapReason reason, string field) =>
        new(Kilotonnes: null, new NdcGap(reason, field));
}
