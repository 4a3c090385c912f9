namespace CityBraid.Reporting;

/// <summary>The kinds of file that a form is written as.</summary>
public enum PackFileKind
{
    /// <summary>A workbook, a sheet for each sheet of the form.</summary>
    Workbook,

    /// <summary>CSV text; the form has one sheet.</summary>
    Csv,
}
