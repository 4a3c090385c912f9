using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>What a form looks like: its sheets, and what stands in each. Data, not code.</summary>
public sealed record FormLayout
{
    /// <summary>Its name in commands and addresses: <c>ecrf</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the layout; a changed layout is another version.</summary>
    public required string Version { get; init; }

    /// <summary>The kind of file.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>The language of its titles, whoever reads it; null for the reader's own.</summary>
    public required string? Language { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalText Names { get; init; }

    /// <summary>The sheets in order.</summary>
    public required IReadOnlyList<FormSheet> Sheets { get; init; }

    /// <summary>The ending of the file's name, with its full stop.</summary>
    public string Ending => Kind == FormKind.Csv ? ".csv" : ".xlsx";

    /// <summary>What such a file is called in answers.</summary>
    public string ContentType =>
        Kind == FormKind.Csv
            ? "text/csv; charset=utf-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
