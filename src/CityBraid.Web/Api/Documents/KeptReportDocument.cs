namespace CityBraid.Web;

/// <summary>A report that a workspace keeps, as JSON.</summary>
/// <param name="Number">Its number in the workspace.</param>
/// <param name="Pack">The name of its pack.</param>
/// <param name="Version">The version of the pack.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Basis">What it is of.</param>
/// <param name="State">draft or published.</param>
/// <param name="Revision">How often it was saved.</param>
/// <param name="StartedBy">Who started it; null for callers who do not work there.</param>
/// <param name="StartedAt">When.</param>
/// <param name="DrawnAt">When its figures were drawn last.</param>
/// <param name="PublishedBy">Who published it; null for a draft, and for callers who do not work
///   there.</param>
/// <param name="PublishedAt">When; null for a draft.</param>
/// <param name="Sha256">The digest of what was published; null for a draft.</param>
public sealed record KeptReportDocument(
    int Number,
    string Pack,
    string Version,
    string Language,
    string Title,
    string Basis,
    string State,
    int Revision,
    string? StartedBy,
    DateTimeOffset StartedAt,
    DateTimeOffset DrawnAt,
    string? PublishedBy,
    DateTimeOffset? PublishedAt,
    string? Sha256
)
{
    /// <summary>How many figures are others now; null where today's cannot be told.</summary>
    public int? Changed { get; init; }

    /// <summary>How many parts of a draft say something else now.</summary>
    public int? ChangedParts { get; init; }

    /// <summary>How far the sections of a draft are; null where that is not told.</summary>
    public IReadOnlyList<SectionDocument>? Sections { get; init; }

    /// <summary>Which figures these are; null where they are not told.</summary>
    public IReadOnlyList<FigureChangeDocument>? Changes { get; init; }

    /// <summary>Its paragraphs; null where they are not told.</summary>
    public IReadOnlyList<WordingDocument>? Texts { get; init; }

    /// <summary>The report.</summary>
    public static KeptReportDocument Of(KeptReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            report.Number,
            report.Request.Pack,
            report.Version,
            report.Language,
            report.Title,
            report.Basis,
            report.IsDraft ? "draft" : "published",
            report.Revision,
            Told(report.StartedBy),
            report.StartedAt,
            report.DrawnAt,
            Told(report.Publication?.By),
            report.Publication?.At,
            report.Publication?.Sha256
        );
    }

    /// <summary>A report of a list.</summary>
    public static KeptReportDocument Of(ListedReport listed)
    {
        ArgumentNullException.ThrowIfNull(listed);
        return Of(listed.Kept) with
        {
            Changed = listed.Changes,
            ChangedParts = listed.Kept.IsDraft ? listed.ChangedParts : null,
        };
    }

    /// <summary>A report that was opened.</summary>
    public static KeptReportDocument Of(OpenedReport opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return Of(opened.Kept) with
        {
            Changed = opened.Drafted is null ? null : opened.Changes.Count,
            ChangedParts = opened.Kept.IsDraft ? opened.Sections.Count(one => one.IsChanged) : null,
            Sections = opened.Kept.IsDraft ? [.. opened.Sections.Select(SectionDocument.Of)] : null,
            Changes = [.. opened.Changes.Select(FigureChangeDocument.Of)],
            Texts =
            [
                .. opened
                    .Report.Parts.SelectMany(part => part.Texts)
                    .Select(text => WordingDocument.Of(text, opened)),
            ],
        };
    }

    /// <summary>A name that the caller may know; null for one that is withheld.</summary>
    private static string? Told(string? name) => string.IsNullOrEmpty(name) ? null : name;
}
