using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tables;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory;

/// <summary>The repository's own reference tables, with rows put in or out for a test.</summary>
internal sealed class OurTables : IReferenceTables
{
    private static readonly ReferenceFiles Files = new(name =>
        File.OpenRead(Path.Combine(Repository.Root, "data", name))
    );

    private readonly string? table;
    private readonly Func<IReadOnlyList<ReferenceRow>, IReadOnlyList<ReferenceRow>> change;

    private OurTables(string? table, Func<IReadOnlyList<ReferenceRow>, IReadOnlyList<ReferenceRow>> change)
    {
        this.table = table;
        this.change = change;
    }

    public static UnitLibrary Units { get; } = UnitLibrary.From(Files.Load(UnitLibrary.Table));

    public static InventoryTables Whole { get; } = Load(table: null, rows => rows);

    public static MethodLibrary Methods { get; private set; } = MethodsAnew();

    /// <summary>The methods built for one test, whose descriptions are read anew.</summary>
    public static MethodLibrary MethodsAnew() => MethodLibrary.From(Whole);

    /// <summary>Builds the methods again that tests share.</summary>
    public static void Renew() => Methods = MethodsAnew();

    /// <summary>Our tables with a row added to one of them.</summary>
    public static InventoryTables With(string table, params (string Column, string Text)[] cells) =>
        Load(table, rows => [.. rows, Row(table, cells)]);

    /// <summary>Our tables with some rows of one of them left out.</summary>
    public static InventoryTables Without(string table, Func<ReferenceRow, bool> unwanted) =>
        Load(table, rows => [.. rows.Where(row => !unwanted(row))]);

    /// <summary>Our tables with the text of a column changed in some rows of one of them.</summary>
    public static InventoryTables Changing(
        string table,
        Func<ReferenceRow, bool> isWanted,
        string column,
        string text
    ) =>
        Load(
            table,
            rows =>
                [
                    .. rows.Select(row =>
                        !isWanted(row)
                            ? row
                            : new ReferenceRow(
                                table,
                                0,
                                row.Cells.Select(cell =>
                                    cell.Key == column ? KeyValuePair.Create(column, text) : cell
                                )
                            )
                    ),
                ]
        );

    /// <summary>The tables as files hold them.</summary>
    public static IReferenceTables Shipped => Files;

    public IReadOnlyList<ReferenceRow> Load(string name) =>
        name == table ? change(Files.Load(name)) : Files.Load(name);

    private static InventoryTables Load(
        string? table,
        Func<IReadOnlyList<ReferenceRow>, IReadOnlyList<ReferenceRow>> change
    ) => new(new OurTables(table, change), Units);

    private static ReferenceRow Row(string table, (string Column, string Text)[] cells) =>
        new(
            table,
            0,
            cells
                .Concat([("source", "test"), ("locator", "row 1")])
                .Select(cell => KeyValuePair.Create(cell.Item1, cell.Item2))
        );
}
