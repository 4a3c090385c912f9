using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>One sheet of a form: lines with a label each, then a table, or one of both.</summary>
public sealed record FormSheet
{
    /// <summary>Its name per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>The table of rows that it holds; null when it has lines alone.</summary>
    public required string? Table { get; init; }

    /// <summary>Whether its page lies on its side.</summary>
    public required bool IsLandscape { get; init; }

    /// <summary>Whether it is left out when its table is empty.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>The lines above the table.</summary>
    public required IReadOnlyList<FormField> Lines { get; init; }

    /// <summary>The table's columns.</summary>
    public required IReadOnlyList<FormField> Columns { get; init; }

    /// <summary>The columns that tell rows apart.</summary>
    public IEnumerable<FormField> Keys => Columns.Where(column => column.Role == FormFieldRole.Key);

    /// <summary>Whether a file's sheet may be this one; a CSV file's sheet has no name.</summary>
    public bool IsCalled(string? name) =>
        name is null || Names.Texts.Values.Any(own => string.Equals(own, name, StringComparison.Ordinal));
}
