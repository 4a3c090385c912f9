using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Tests.Inventory;

/// <summary>Facts as a monthly form gives them: twelve cells from column E, the factor in C.</summary>
internal static class Form
{
    public const string File = "khonkaen-2562-clean.xlsx";
    public const string Sheet = "แบบฟอร์ม";
    private const int FirstMonthColumn = 5;

    /// <summary>The form of the fixture, as its import gives it.</summary>
    public static IReadOnlyList<Fact> KhonKaen { get; } =
    [
        .. Row(5, "electricity.residential", "kWh", "0.5 kgCO2e/kWh", Twelve(20_000_000m)),
        .. Row(6, "electricity.commercial", "kWh", "0.5 kgCO2e/kWh", Twelve(15_000_000m)),
        .. Row(7, "fuel.lpg.residential", "kg", "3.1 kgCO2e/kg", Twelve(500_000m)),
        .. Row(8, "fuel.diesel.road", "l", "2.7 kgCO2e/l", Twelve(4_000_000m)),
        .. Row(9, "fuel.gasoline-and-gasohol.road", "l", "2.2 kgCO2e/l", Twelve(3_000_000m)),
        .. Row(10, "waste.landfill", "tCO2e", "1000 kgCO2e/tCO2e", Twelve(3_750m)),
        .. Row(
            11,
            "wastewater.domestic",
            "tCO2e",
            "1000 kgCO2e/tCO2e",
            [.. Enumerable.Repeat(633m, 11), 637m]
        ),
    ];

    public static decimal[] Twelve(decimal amount) => [.. Enumerable.Repeat(amount, 12)];

    /// <summary>The months of 2019 from January, one cell each.</summary>
    public static IReadOnlyList<Fact> Row(
        int row,
        string variable,
        string unit,
        string? factor,
        IReadOnlyList<decimal> amounts
    ) =>
        [
            .. amounts.Select(
                (amount, month) =>
                    new Fact(
                        new FactKey(CityOnRecord.Code, variable, Period.Month(2019, month + 1)),
                        new Quantity(amount, OurTables.Units.Load(unit)),
                        Quality.Unstated,
                        new FactSource(At(row, FirstMonthColumn + month)),
                        factor is null ? null : new StatedFactor(Quantity(factor), At(row, 3))
                    )
            ),
        ];

    /// <summary>One fact for a period of its own.</summary>
    public static Fact One(string variable, Period period, string quantity, int row = 40) =>
        new(
            new FactKey(CityOnRecord.Code, variable, period),
            Quantity(quantity),
            Quality.Unstated,
            new FactSource(At(row, FirstMonthColumn))
        );

    /// <summary>A quantity as text: amount, blank, unit.</summary>
    public static Quantity Quantity(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return new Quantity(
            decimal.Parse(text[..blank], NumberStyles.Number, CultureInfo.InvariantCulture),
            OurTables.Units.Load(text[(blank + 1)..])
        );
    }

    private static Location At(int row, int column) =>
        new(File, Sheet, new CellRange(row, column, row, column).ToString());
}
