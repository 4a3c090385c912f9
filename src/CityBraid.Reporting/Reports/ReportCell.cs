namespace CityBraid.Reporting;

/// <summary>One cell of a report.</summary>
/// <param name="Value">A text or a number; null where nothing is known, which is not zero.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Figure">How the number came about; null for what is no figure.</param>
/// <param name="Gap">What is missing here; null where nothing is.</param>
public readonly record struct ReportCell(
    object? Value,
    PackFieldKind Kind,
    Figure? Figure = null,
    PackGap? Gap = null
);
