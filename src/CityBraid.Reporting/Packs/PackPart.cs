using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>One part of a pack: sentences, lines with a label each, a table, or some of them.</summary>
public sealed record PackPart
{
    /// <summary>Its name, the same in every language.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>What stands above it in documents and on pages; null to say what it is called.</summary>
    /// <remarks>What it is called names a sheet, which is found again by that and is no longer than 31
    ///   letters.</remarks>
    public LocalText? Headings { get; init; }

    /// <summary>The table of rows that it holds; null when it has lines alone.</summary>
    public required string? Table { get; init; }

    /// <summary>Whether its page lies on its side.</summary>
    public required bool IsLandscape { get; init; }

    /// <summary>Whether it is left out when its table is empty.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>The lines above the table.</summary>
    public required IReadOnlyList<PackField> Lines { get; init; }

    /// <summary>The table's columns.</summary>
    public required IReadOnlyList<PackField> Columns { get; init; }

    /// <summary>The sentences that it says, by name; <c>vnr-*</c> for all that begin so.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>The chart that it shows, by name; null for none.</summary>
    public string? Chart { get; init; }

    /// <summary>The columns that tell rows apart.</summary>
    public IEnumerable<PackField> Keys => Columns.Where(column => column.Role == PackFieldRole.Key);

    /// <summary>Whether a file's sheet may be this one; a CSV file's sheet has no name.</summary>
    public bool IsCalled(string? name) =>
        name is null || Names.Texts.Values.Any(own => string.Equals(own, name, StringComparison.Ordinal));
}
