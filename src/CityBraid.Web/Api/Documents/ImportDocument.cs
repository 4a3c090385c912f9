using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>What an import did, as JSON.</summary>
public sealed record ImportDocument(
    int Items,
    int Imported,
    int Unchanged,
    int Changed,
    IReadOnlyList<SkippedDocument> Skipped,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>The form the file was recognised as; null when it could not be read.</summary>
    public string? Form { get; init; }

    /// <summary>Whether nothing was to be saved.</summary>
    public bool Preview { get; init; }

    /// <summary>The number of the change, by which it can be undone; null when nothing changed.</summary>
    public long? Change { get; init; }

    /// <summary>What facts said before and say now.</summary>
    public IReadOnlyList<RevisionDocument> Differences { get; init; } = [];

    /// <summary>The report of an import; one that was refused imported nothing.</summary>
    public static ImportDocument Of(ImportReport report, bool isPreview, Language language) =>
        new(
            report.Items,
            report.IsRefused ? 0 : report.Imported,
            report.Unchanged,
            report.IsRefused ? 0 : report.Differences.Count,
            [.. report.Skipped.Select(item => new SkippedDocument(item.Item, item.Where.ToString()))],
            FindingDocument.Of(report.Findings, language)
        )
        {
            Form = report.Form,
            Preview = isPreview,
            Change = report.Change,
            Differences = [.. report.Differences.Select(RevisionDocument.Of)],
        };

    /// <summary>The report of a request that was refused before anything was read.</summary>
    public static ImportDocument Of(Refusal refusal, bool isPreview, Language language) =>
        new(0, 0, 0, 0, [], FindingDocument.Of(refusal, language)) { Preview = isPreview };
}
