using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>An import in the making: a file, and what was decided about it so far.</summary>
public sealed record ImportDraft
{
    /// <summary>Its number; 0 before it is kept.</summary>
    public long Number { get; init; }

    /// <summary>The place the file is about.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>Who brought the file.</summary>
    public required string Owner { get; init; }

    /// <summary>The file's name as its owner knows it.</summary>
    public required string FileName { get; init; }

    /// <summary>The Gregorian year, when the file does not tell one.</summary>
    public int? Year { get; init; }

    /// <summary>The name of the mapping to read it by; null to recognise its form.</summary>
    public string? Mapping { get; init; }

    /// <summary>The variable's code chosen for an item as written; empty to leave the item out.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The cells to read otherwise than the file says.</summary>
    public IReadOnlyList<CellCorrection> Corrections { get; init; } = [];

    /// <summary>How far it has come.</summary>
    public DraftState State { get; init; }

    /// <summary>What the import did; null until then.</summary>
    public DraftOutcome? Outcome { get; init; }

    /// <summary>How often it was changed, so that two editors notice each other.</summary>
    public int Revision { get; init; }

    /// <summary>When the file was brought.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The import it stands for.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="isPreview">Whether to say what would change without changing it.</param>
    internal ImportRequest Request(Stream content, bool isPreview) =>
        new(content, FileName, Place, Year, Mapping, isPreview)
        {
            Choices = Choices,
            Corrections = Corrections,
            Draft = isPreview ? null : this,
        };

    /// <summary>The draft once its facts are on record.</summary>
    internal ImportDraft Ended(ImportReport report, DateTimeOffset at) =>
        this with
        {
            State = DraftState.Imported,
            SavedAt = at,
            Outcome = new DraftOutcome(
                report.ItemsTaken,
                report.Imported,
                report.Differences.Count,
                report.Unchanged,
                report.Change
            ),
        };
}
