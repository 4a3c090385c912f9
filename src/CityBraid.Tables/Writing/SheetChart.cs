using System.Xml.Linq;

namespace CityBraid.Tables;

/// <summary>A chart on a sheet of a workbook.</summary>
/// <param name="Row">The row that it stands below; 0 for the top.</param>
/// <param name="Height">How high it is, in centimetres.</param>
/// <param name="Name">Its name among the drawings of the sheet.</param>
/// <param name="AltText">What is drawn, for who cannot see it.</param>
/// <param name="Content">The chart itself (ISO/IEC 29500-1, clause 21.2), with the cells it draws.</param>
public sealed record SheetChart(int Row, double Height, string Name, string AltText, XDocument Content);
