using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Where the parts of a monthly form stand in its sheet.</summary>
/// <remarks>
/// Two layouts are told apart: amounts alone under the months; amounts and factors in pairs under months that
/// span two columns, with a second header row.
/// </remarks>
/// <param name="Heading">The rows above the header.</param>
/// <param name="FirstDataRow">The first row below the header.</param>
/// <param name="ItemColumn">The column of the items.</param>
/// <param name="UnitColumn">The column of their units.</param>
/// <param name="TotalColumn">The column of the year's total, if there is one.</param>
/// <param name="Factor">The column of factors that hold all year, if there is one.</param>
/// <param name="Months">The twelve months as they stand from left to right.</param>
/// <param name="Repeats">The titles that stand over two columns.</param>
internal sealed record MonthlyForm(
    IReadOnlyList<TableRow> Heading,
    int FirstDataRow,
    int ItemColumn,
    int UnitColumn,
    int? TotalColumn,
    FactorColumn? Factor,
    IReadOnlyList<MonthColumn> Months,
    IReadOnlyList<RepeatedTitle> Repeats
)
{
    /// <summary>The columns that hold numbers.</summary>
    public IEnumerable<int> NumberColumns =>
        Months
            .SelectMany(month => new[] { month.AmountColumn, month.Factor?.Column })
            .Append(Factor?.Column)
            .OfType<int>();

    /// <summary>Whether the months run from October to September, as the Thai budget year does.</summary>
    public bool IsFiscal => IsInOrderFrom(10);

    /// <summary>Whether the months run from January to December.</summary>
    public bool IsCalendar => IsInOrderFrom(1);

    private bool IsInOrderFrom(int first) =>
        Months
            .Select((month, index) => month.Month == ((first - 1 + index) % 12) + 1)
            .All(isInPlace => isInPlace);
}
