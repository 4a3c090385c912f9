using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A file to read facts from.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="FileName">Its name as its owner knows it.</param>
/// <param name="Place">The place it is about, or the default for a table that names places itself.</param>
/// <param name="Year">The Gregorian year, when the file does not tell one; must agree when it does.</param>
/// <param name="Mapping">The name of the mapping to read it by; null to recognise its form.</param>
/// <param name="IsPreview">Whether to say what would change without changing it.</param>
public sealed record ImportRequest(
    Stream Content,
    string FileName,
    PlaceCode Place,
    int? Year = null,
    string? Mapping = null,
    bool IsPreview = false
)
{
    /// <summary>The draft that ends when the facts are on record; null when there is none.</summary>
    public ImportDraft? Draft { get; init; }

    /// <summary>Whom to tell where the import stands; null when nobody asks.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }

    /// <summary>The variable's code for an item as written; empty to leave the item out. They go before what
    ///   was decided at earlier imports of the place.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The cells to read otherwise than the file says, before those of earlier imports of the same
    ///   file.</summary>
    public IReadOnlyList<CellCorrection> Corrections { get; init; } = [];
}
