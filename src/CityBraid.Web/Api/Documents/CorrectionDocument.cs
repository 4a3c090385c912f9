namespace CityBraid.Web;

/// <summary>A corrected cell, as JSON.</summary>
public sealed record CorrectionDocument(string Cell, string Written, string Corrected, string By)
{
    /// <summary>The correction.</summary>
    public static CorrectionDocument Of(Correction correction) =>
        new(correction.Cell, correction.Written, correction.Corrected, correction.By);
}
