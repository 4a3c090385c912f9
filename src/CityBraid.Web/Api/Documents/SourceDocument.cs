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
    /// <summary>The source.</summary>
    public static SourceDocument Of(FactSource source) =>
        new(
            source.Location.File,
            source.Location.Sheet,
            source.Location.Cells,
            source.FileSha256,
            source.Statement
        );
}
