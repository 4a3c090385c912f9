namespace CityBraid.Tables;

/// <summary>What a file is, as far as this room can read it.</summary>
internal enum ContentKind
{
    /// <summary>A zip package, to be read as a workbook.</summary>
    Workbook,

    /// <summary>Text of rows and delimiters.</summary>
    Csv,
}
