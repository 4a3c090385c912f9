namespace CityBraid.Reporting;

/// <summary>A part of a report: a sheet of a workbook, a section of a document.</summary>
public sealed record ReportPart
{
    /// <summary>Its name, the same in every language.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What stands above it in documents and on pages; null to say its title, which names a
    ///   sheet.</summary>
    public string? Heading { get; init; }

    /// <summary>What is read above it.</summary>
    public string Head => Heading ?? Title;

    /// <summary>Whether its page lies on its side.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>What it says in sentences.</summary>
    public IReadOnlyList<ReportText> Texts { get; init; } = [];

    /// <summary>Labels with what they are of, above the table.</summary>
    public IReadOnlyList<ReportLine> Lines { get; init; } = [];

    /// <summary>The table's columns; none where it has no table.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; init; } = [];

    /// <summary>The table's rows, made as they are asked for.</summary>
    public IEnumerable<ReportRow> Rows { get; init; } = [];

    /// <summary>Whether nothing is on record of it: in its table, or of a part without one at all.</summary>
    public bool IsBare =>
        Columns.Count > 0 ? !Rows.Any() : Texts.Count == 0 && Lines.Count == 0 && Chart is null;

    /// <summary>Whether its table needs a page that lies on its side.</summary>
    public bool IsWide => IsLandscape && !IsBare;

    /// <summary>What is drawn of it; null where nothing is.</summary>
    public Chart? Chart { get; init; }
}
