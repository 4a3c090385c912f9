using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.UseCases;

public sealed class BrowseFactsTests
{
    private readonly FactsRoom room = new();

    [Fact]
    public async Task Every_part_of_a_filter_narrows()
    {
        await FillAsync();

        Assert.Equal(5, (await RunAsync(new FactFilter(FactsRoom.KhonKaen))).Facts.Count);
        Assert.Equal(4, (await RunAsync(new FactFilter(FactsRoom.KhonKaen, Year: 2019))).Facts.Count);
        Assert.Equal(
            4,
            (await RunAsync(new FactFilter(FactsRoom.KhonKaen, Variable: "waste.landfill"))).Facts.Count
        );
        Assert.Single((await RunAsync(new FactFilter(FactsRoom.KhonKaen, File: "b.csv"))).Facts);
        Assert.Equal(
            2,
            (await RunAsync(new FactFilter(FactsRoom.KhonKaen, Quality: Quality.Measured))).Facts.Count
        );
        Assert.Empty((await RunAsync(new FactFilter(FactsRoom.KhonKaen, Year: 2001))).Facts);
    }

    [Fact]
    public async Task What_there_is_to_filter_by_does_not_depend_on_the_filter()
    {
        await FillAsync();

        var selection = await RunAsync(new FactFilter(FactsRoom.KhonKaen, Year: 2018));

        Assert.Equal(5, selection.All);
        Assert.Equal([2019, 2018], selection.Years);
        Assert.Equal(["waste.composting", "waste.landfill"], selection.Variables);
        Assert.Equal(
            [("a.csv", 4), ("b.csv", 1)],
            selection.Sources.Select(source => (source.File, source.Facts))
        );
        Assert.Equal(1, selection.Qualities[Quality.Unstated]);
    }

    [Theory]
    [InlineData(FactSort.Variable, "waste.composting 2019")]
    [InlineData(FactSort.Period, "waste.landfill 2018")]
    [InlineData(FactSort.Newest, "waste.landfill 2019-03-01/2019-03-10")]
    [InlineData(FactSort.Source, "waste.composting 2019")]
    public async Task Facts_come_in_the_order_that_is_asked_for(FactSort sort, string first)
    {
        await FillAsync();

        var facts = (await RunAsync(new FactFilter(FactsRoom.KhonKaen), sort)).Facts;

        Assert.Equal(first, $"{facts[0].Key.Variable} {facts[0].Key.Period}");
    }

    [Fact]
    public async Task A_month_is_stated_alone_or_within_a_year_or_missing()
    {
        await FillAsync();

        var rows = await new ShowCoverage(new ListFacts(room.Stores)).RunAsync(
            Readers.OfAll,
            FactsRoom.KhonKaen,
            2019,
            FactsRoom.Cancellation
        );

        Assert.Equal(["waste.composting", "waste.landfill"], rows.Value!.Select(row => row.Variable));
        Assert.All(rows.Value![0].Months, month => Assert.Equal(MonthState.Within, month));
        Assert.Empty(rows.Value![0].Gaps);
        Assert.Equal(
            [MonthState.Stated, MonthState.Stated, MonthState.Partial, MonthState.Missing],
            Coverage(rows.Value![1])
        );
        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 11, 12], rows.Value![1].Gaps);
    }

    [Fact]
    public async Task A_variable_stated_in_another_year_is_missed_in_this_one()
    {
        await FillAsync();

        var rows = await new ShowCoverage(new ListFacts(room.Stores)).RunAsync(
            Readers.OfAll,
            FactsRoom.KhonKaen,
            2017,
            FactsRoom.Cancellation
        );

        Assert.All(rows.Value!, row => Assert.Equal(12, row.Gaps.Count));
    }

    private static IEnumerable<MonthState> Coverage(VariableCoverage row) => row.Months.Take(4);

    private async Task FillAsync()
    {
        await room.ImportAsync(
            FactsRoom.Csv(
                "variable,period,value,unit,quality",
                "waste.landfill,2018,9,t,",
                "waste.landfill,2019-01,1,t,measured",
                "waste.landfill,2019-02,2,t,measured",
                "waste.composting,2019,3,t,estimated"
            ),
            "a.csv"
        );
        // Ten days of March, as no table states them: written as a correction would be.
        var days = Period.Of(new DateOnly(2019, 3, 1), new DateOnly(2019, 3, 10));
        var first = room.Store.Facts[0];
        var partial = new Fact(
            new FactKey(FactsRoom.KhonKaen, "waste.landfill", days),
            first.Quantity,
            Quality.Estimated,
            new FactSource(new Location("b.csv"))
        );
        var change = new FactChange(
            "somebody",
            FactsRoom.Time.GetUtcNow(),
            ChangeKind.Import,
            "b.csv",
            [new FactRevision(Before: null, partial)]
        );
        await room.Store.SaveAsync(change, FactsRoom.Cancellation);
    }

    private async Task<FactSelection> RunAsync(FactFilter filter, FactSort sort = FactSort.Variable) =>
        (
            await new BrowseFacts(new ListFacts(room.Stores)).RunAsync(
                Readers.OfAll,
                filter,
                sort,
                FactsRoom.Cancellation
            )
        ).Value!;
}
