namespace CityBraid.Reporting;

/// <summary>A column of a report's table.</summary>
/// <param name="Name">The field's name, the same in every language.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Kind">How its cells are written.</param>
/// <param name="Width">How many digits wide it is in a workbook.</param>
/// <param name="Heading">What stands above it in documents and on pages; null to say its title, by which
///   files are read back.</param>
/// <param name="IsKey">Whether it tells rows apart.</param>
public sealed record ReportColumn(
    string Name,
    string Title,
    PackFieldKind Kind,
    double Width,
    string? Heading = null,
    bool IsKey = false
)
{
    /// <summary>What is read above it.</summary>
    public string Head => Heading ?? Title;
}
