namespace CityBraid.Reporting;

/// <summary>What a file says of its figures: what is shown, and how it came about.</summary>
/// <param name="Figures">The figures that it lists.</param>
/// <param name="Steps">The steps behind them.</param>
/// <param name="Shown">What is shown at each place that a figure names; a place that is not there has
///   none.</param>
/// <param name="Faults">What of the lists could not be read or stands twice.</param>
/// <param name="Seal">What the file was when it was written, how many figures it listed, and where; null when
///   it does not say so any more.</param>
public sealed record ProvenFile(
    IReadOnlyList<FigureEntry> Figures,
    IReadOnlyList<ProofRow> Steps,
    IReadOnlyDictionary<string, ShownText> Shown,
    IReadOnlyList<ProofFault> Faults,
    ProofSeal? Seal
);
