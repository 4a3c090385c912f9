using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>A place above a form's header where a year is told or should be.</summary>
/// <param name="Cell">The cell the year stands in.</param>
/// <param name="Text">The year as written.</param>
/// <param name="Year">The year; null when the text is none.</param>
/// <param name="IsFiscal">Whether it is called a budget year.</param>
internal sealed record YearMention(Cell Cell, string Text, CalendarYear? Year, bool IsFiscal);
