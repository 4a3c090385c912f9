using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.TidyTable;

public sealed class MappedTableTests
{
    private static readonly TableMapping Sales = new(
        "fuel-sales",
        3,
        new Dictionary<FactPart, string>
        {
            [FactPart.Variable] = "Product",
            [FactPart.Period] = "Month",
            [FactPart.Value] = "Volume (l)",
        },
        new Dictionary<FactPart, string> { [FactPart.Unit] = "ลิตร", [FactPart.Quality] = "measured" },
        new Dictionary<string, string> { ["HSD B7"] = "fuel.diesel.road", ["Kerosene"] = "" }
    );

    private static readonly string[] Table =
    [
        "Sales of fuel",
        "",
        "Month,Product,Volume (l)",
        "ม.ค. 2562,HSD  B7,\"1,000\"",
        "ม.ค. 2562,Kerosene,5",
        "ม.ค. 2562,Moonshine,5",
    ];

    private readonly FactsRoom room = new();

    [Fact]
    public async Task A_remembered_mapping_reads_somebodys_own_table()
    {
        Assert.False((await SaveAsync(Sales)).IsRefused);

        var report = await room.ImportAsync(
            FactsRoom.Csv(Table),
            "sales.csv",
            request => request with { Mapping = "fuel-sales" }
        );

        Assert.Equal(("fuel-sales", 3, 1), (report.Form, report.Items, report.Imported));
        var fact = Assert.Single(room.Store.Facts);
        Assert.Equal(
            ("fuel.diesel.road khon-kaen 2019-01", "1000 l"),
            (fact.Key.ToString(), fact.Quantity.ToString())
        );
        Assert.Equal((Quality.Measured, "C4"), (fact.Quality, fact.Source.Location.Cells));
        Assert.Equal(["Kerosene", "Moonshine"], report.Skipped.Select(item => item.Item));
        Assert.Equal(["facts.unknown-item at B6"], FactsRoom.Notes(report, Severity.Warning));
    }

    [Fact]
    public async Task A_table_that_lacks_a_mapped_column_is_refused()
    {
        await SaveAsync(Sales);

        var result = await room.RunAsync(
            FactsRoom.Csv("", "", "Month,Product,Volume"),
            "sales.csv",
            request => request with { Mapping = "fuel-sales" }
        );

        Assert.Equal("facts.mapping-does-not-fit", result.Refusal?.Code);
        Assert.Equal("3", result.Refusal?.Values["row"]);
    }

    [Fact]
    public async Task Two_columns_under_a_mapped_title_keep_the_table_out()
    {
        await SaveAsync(Sales);

        var report = await room.ImportAsync(
            FactsRoom.Csv("", "", "Month,Product,Volume (l),Volume (L)", "ม.ค. 2562,HSD B7,1,7"),
            "sales.csv",
            request => request with { Mapping = "fuel-sales" }
        );

        Assert.Equal(["facts.column-twice at D3"], FactsRoom.Errors(report));
    }

    [Fact]
    public async Task A_mapping_nobody_saved_is_not_found()
    {
        var result = await room.RunAsync(
            FactsRoom.Csv(Table),
            change: request => request with { Mapping = "other" }
        );

        Assert.Equal(
            (RefusalKind.NotFound, "facts.no-such-mapping"),
            (result.Refusal?.Kind, result.Refusal?.Code)
        );
    }

    [Fact]
    public async Task Mappings_are_listed_by_name()
    {
        await SaveAsync(Sales);
        await SaveAsync(Sales with { Name = "a" });

        var list = await new ListMappings(room.Stores).RunAsync(
            Actor.LocalAdministrator,
            FactsRoom.Cancellation
        );

        Assert.Equal(["a", "fuel-sales"], list.Value!.Select(mapping => mapping.Name));
    }

    [Fact]
    public async Task A_mapping_that_could_read_nothing_is_refused()
    {
        var none = new Dictionary<FactPart, string>();
        var items = new Dictionary<string, string> { ["x"] = "no.such.variable" };

        Assert.Equal("facts.mapping-name-taken", await FaultAsync(Sales with { Name = "tidy" }));
        Assert.Equal("facts.mapping-without-header", await FaultAsync(Sales with { HeaderRow = 0 }));
        Assert.Equal("facts.mapping-part-missing", await FaultAsync(Sales with { Columns = none }));
        Assert.Equal("facts.mapping-part-missing", await FaultAsync(Sales with { Constants = none }));
        Assert.Equal("facts.mapping-part-twice", await FaultAsync(Sales with { Constants = Sales.Columns }));
        Assert.Equal("facts.no-such-variable", await FaultAsync(Sales with { Items = items }));
    }

    private async Task<string?> FaultAsync(TableMapping mapping) => (await SaveAsync(mapping)).Refusal?.Code;

    private Task<Result<TableMapping>> SaveAsync(TableMapping mapping) =>
        new SaveMapping(room.Stores, FactsRoom.Words, FactsRoom.Time).RunAsync(
            Actor.LocalAdministrator,
            mapping,
            FactsRoom.Cancellation
        );
}
