namespace CityBraid.Web;

/// <summary>Where a fact came from, as JSON.</summary>
public sealed record SourceDocument(
    string File,
    string? Sheet,
    string? Cells,
    string? Sha256,
    string? Statement
)
{
    /// <summary>The cells behind the fact that were read otherwise than the file says.</summary>
    public IReadOnlyList<CorrectionDocument> Corrections { get; init; } = [];

    /// <summary>The source.</summary>
    public static SourceDocument Of(FactSource source) =>
        new(
            source.Location.File,
            source.Location.Sheet,
            source.Location.Cells,
            source.FileSha256,
            source.Statement
        )
        {
            Corrections = [.. source.Corrections.Select(CorrectionDocument.Of)],
        };
}
