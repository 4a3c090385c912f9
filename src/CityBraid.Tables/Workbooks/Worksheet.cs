namespace CityBraid.Tables;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="PartName">The part that holds its cells.</param>
/// <param name="Package">The package that holds the part.</param>
/// <param name="Limits">How much it may ask of the machine.</param>
internal sealed record Worksheet(string Name, string PartName, Package Package, TableLimits Limits)
{
    /// <summary>Opens the part at its root.</summary>
    public PartReader Open()
    {
        var reader = Package.Open(PartName, Name);
        reader.ReadRoot("worksheet");
        return reader;
    }
}
