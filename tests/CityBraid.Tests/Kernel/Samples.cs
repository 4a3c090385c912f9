using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel;

/// <summary>The repository's reference tables, read once for all tests, and rows made by hand.</summary>
internal static class Samples
{
    public static ReferenceRow Row(params (string Column, string Text)[] cells) =>
        new(
            "test/table",
            2,
            cells
                .Concat([("source", "test"), ("locator", "row 1")])
                .Select(cell => KeyValuePair.Create(cell.Item1, cell.Item2))
        );

    public static UnitLibrary Units { get; } =
        UnitLibrary.From([
            Unit("kg", "mass", "1", "กก.|kilogram"),
            Unit("g", "mass", "1/1000"),
            Unit("t", "mass", "1000", "ตัน|tonne"),
            Unit("kgCO2e", "co2e", "1"),
            Unit("tCO2e", "co2e", "1000"),
            Unit("MJ", "length^2 mass time^-2", "1000000"),
            Unit("TJ", "length^2 mass time^-2", "1e12"),
            Unit("kWh", "length^2 mass time^-2", "3600000", "กิโลวัตต์ชั่วโมง"),
            Unit("l", "length^3", "1/1000", "L|ลิตร"),
            Unit("m3", "length^3", "1", "m^3"),
            Unit("person", "person", "1"),
            Row(("symbol", "ton"), ("aliases", "tons"), ("candidates", "t|short ton")),
        ]);

    private static ReferenceRow Unit(string symbol, string dimension, string size, string aliases = "") =>
        Row(
            ("symbol", symbol),
            ("dimension", dimension),
            ("size", size),
            ("aliases", aliases),
            ("candidates", "")
        );
}
