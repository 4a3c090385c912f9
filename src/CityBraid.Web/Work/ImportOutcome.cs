using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>What an import that ran by itself did, as its run keeps it.</summary>
/// <param name="Form">The form that was recognised.</param>
/// <param name="Items">How many rows of data the file holds.</param>
/// <param name="Imported">How many facts were new.</param>
/// <param name="Changed">How many said something else than was on record, or were withdrawn.</param>
/// <param name="Unchanged">How many said what was on record already.</param>
/// <param name="Skipped">How many items were left out.</param>
/// <param name="Change">The number of the change; null when nothing changed.</param>
public sealed record ImportOutcome(
    string Form,
    int Items,
    int Imported,
    int Changed,
    int Unchanged,
    int Skipped,
    long? Change
)
{
    /// <summary>The numbers of a report.</summary>
    public static ImportOutcome Of(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ImportOutcome(
            report.Form,
            report.Items,
            report.Imported,
            report.Differences.Count,
            report.Unchanged,
            report.Skipped.Count,
            report.Change
        );
    }
}
