namespace CityBraid.Reporting;

/// <summary>A paragraph as somebody wants it to be.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">The name of the paragraph.</param>
/// <param name="Words">The words, with the keys of figures in braces; empty to have it as drafted.</param>
/// <param name="Seen">The revision of the wording that was seen; 0 where it was as drafted.</param>
/// <param name="Drafted">The drafted paragraph that was read; null where that is not told.</param>
public sealed record WordingRequest(
    KeptReportKey Report,
    string Text,
    string Words,
    int Seen,
    string? Drafted = null
);
