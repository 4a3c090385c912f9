namespace CityBraid.Kernel;

/// <summary>
/// Where in somebody's data a value or a problem stands: file, sheet, cells; each as far as known.
/// </summary>
/// <param name="File">The file's name as its owner knows it, without a path.</param>
/// <param name="Sheet">The sheet's name in a workbook; null for a file of one table.</param>
/// <param name="Cells">A cell or a range in A1 notation: <c>F8</c>, <c>E8:P8</c>; null for the whole
///   sheet.</param>
public sealed record Location(string File, string? Sheet = null, string? Cells = null)
{
    /// <summary>Separates the parts wherever a location is shown.</summary>
    public const string Separator = " › ";

    /// <summary>The location as shown everywhere: <c>file › sheet › cell</c>.</summary>
    public override string ToString() =>
        string.Join(Separator, new[] { File, Sheet, Cells }.Where(part => !string.IsNullOrEmpty(part)));
}
