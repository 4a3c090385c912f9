namespace CityBraid.Reporting;

/// <summary>A label with what it is of.</summary>
/// <param name="Name">The field's name, the same in every language.</param>
/// <param name="Label">What is said.</param>
/// <param name="Cell">What stands beside it.</param>
/// <param name="Heading">What is said in documents and on pages; null to say its label, by which files are
///   read back.</param>
public sealed record ReportLine(string Name, string Label, ReportCell Cell, string? Heading = null)
{
    /// <summary>What is read beside it.</summary>
    public string Head => Heading ?? Label;
}
