namespace CityBraid.Facts;

/// <summary>The columns of one month in a monthly form.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Title">The month as written.</param>
/// <param name="AmountColumn">The column of its amounts, from 1.</param>
/// <param name="Factor">The column of its factors, in a form that pairs amounts and factors.</param>
internal sealed record MonthColumn(int Month, string Title, int AmountColumn, FactorColumn? Factor);
