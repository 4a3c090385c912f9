namespace CityBraid.Web;

/// <summary>Corrections of cells in words.</summary>
internal static class CorrectionWords
{
    /// <summary>Cell, text before and after, and who: <c>F8: 4,0OO,000 → 4000000, corrected by
    ///   …</c>.</summary>
    public static string Of(Visit visit, Correction correction) =>
        visit.Say(
            "correction.told",
            ("cell", correction.Cell),
            ("written", Shown(visit, correction.Written)),
            ("text", Shown(visit, correction.Corrected)),
            ("by", correction.By)
        );

    private static string Shown(Visit visit, string text) =>
        string.IsNullOrWhiteSpace(text) ? visit.Say("correction.blank") : text;
}
