using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What an import did, or in a preview would do.</summary>
/// <param name="Form">The form that was recognised: <c>tgo-monthly</c>, <c>tidy</c>, or the mapping's
///   name.</param>
/// <param name="Items">How many rows of data the file holds.</param>
/// <param name="Imported">How many facts were new.</param>
/// <param name="Unchanged">How many said what was on record already.</param>
/// <param name="Differences">The facts that said something else than is on record, and those that an
///   earlier file of the same name stated and this one states no more: their after is null.</param>
/// <param name="Skipped">The items that were not recognised and left out.</param>
/// <param name="Findings">Everything that was wrong or worth knowing; one error stops the whole
///   import.</param>
/// <param name="Change">The number of the change; null when nothing changed.</param>
public sealed record ImportReport(
    string Form,
    int Items,
    int Imported,
    int Unchanged,
    IReadOnlyList<FactRevision> Differences,
    IReadOnlyList<SkippedItem> Skipped,
    IReadOnlyList<Finding> Findings,
    long? Change
)
{
    /// <summary>Whether errors kept everything out.</summary>
    public bool IsRefused => Findings.Any(finding => finding.IsError);

    /// <summary>The days that the file is about at the place of the import; null when it does not
    ///   say.</summary>
    public Period? Span { get; init; }

    /// <summary>The items of the file, each once, and what they are taken for; the first thousand.</summary>
    public IReadOnlyList<ReadItem> ReadItems { get; init; } = [];

    /// <summary>How many of the rows of data were taken, the others being left out.</summary>
    public int ItemsTaken { get; init; }

    /// <summary>The cells that were read otherwise than the file says.</summary>
    public IReadOnlyList<ReadCorrection> Corrections { get; init; } = [];

    /// <summary>The rows with errors or corrections; the first hundred of each sheet.</summary>
    public IReadOnlyList<SheetRow> Rows { get; init; } = [];

    /// <summary>The facts that the file states; none when errors keep them out.</summary>
    public IReadOnlyCollection<Fact> Stated { get; init; } = [];
}
