using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.UseCases;

public sealed class UndoChangeTests
{
    private const string Header = "variable,period,value,unit";

    private readonly FactsRoom room = new();

    [Fact]
    public async Task An_undone_import_leaves_what_was_before()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");
        var before = room.Record();
        var second = await room.ImportTableAsync(
            Header,
            "waste.landfill,2019,2,t",
            "waste.composting,2019,3,t"
        );

        var undone = await room.UndoAsync(second.Change!.Value);

        Assert.Equal(3, undone.Value);
        Assert.Equal(before, room.Record());
        var history = await new ListFactRevisions(room.Stores).RunAsync(
            Actor.LocalAdministrator,
            room.Store.Facts[0].Key,
            FactsRoom.Cancellation
        );
        Assert.Equal([1m, 2m, 1m], history.Value!.Select(revision => revision.Fact?.Quantity.Amount));
        Assert.Equal(ChangeKind.Undo, history.Value![^1].Change.Kind);
    }

    [Fact]
    public async Task An_undo_can_be_undone_and_an_undone_change_not_again()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");
        var after = room.Record();
        await room.UndoAsync(1);
        Assert.Empty(room.Store.Facts);

        var again = await room.UndoAsync(1);
        var redone = await room.UndoAsync(2);

        Assert.Equal(("facts.changed-since", "2"), (again.Refusal?.Code, again.Refusal?.Values["change"]));
        Assert.Equal(3, redone.Value);
        Assert.Equal(after, room.Record());
    }

    [Fact]
    public async Task A_change_whose_fact_changed_later_stays_and_the_fact_is_named()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t", "waste.composting,2019,1,t");
        await room.ImportTableAsync(Header, "waste.landfill,2019,2,t");

        var result = await room.UndoAsync(1);

        Assert.Equal(
            (RefusalKind.Conflict, "facts.changed-since"),
            (result.Refusal?.Kind, result.Refusal?.Code)
        );
        Assert.Equal("waste.landfill khon-kaen 2019", result.Refusal?.Values["fact"]);
        Assert.Equal(2, room.Store.Changes);
    }

    [Fact]
    public async Task An_undo_that_would_count_days_twice_is_refused()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,12,t");
        await room.UndoAsync(1);
        await room.ImportTableAsync(Header, "waste.landfill,2019-01,1,t");

        var result = await room.UndoAsync(2);

        Assert.Equal("facts.undo-contradicts", result.Refusal?.Code);
        Assert.Equal("facts.period-overlap", Assert.Single(result.Refusal!.Findings).Code);
    }

    [Fact]
    public async Task A_fact_that_somebody_else_revises_meanwhile_is_a_conflict()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");
        room.Store.BeforeSaving = () => room.ImportTableAsync(Header, "waste.landfill,2019,3,t").Wait();

        var result = await room.RunAsync(FactsRoom.Csv(Header, "waste.landfill,2019,2,t"), "late.csv");

        Assert.Equal(
            (RefusalKind.Conflict, "facts.revised-meanwhile"),
            (result.Refusal?.Kind, result.Refusal?.Code)
        );
        Assert.Equal(3m, Assert.Single(room.Store.Facts).Quantity.Amount);
    }

    [Theory]
    [InlineData("waste.landfill,2019-01,3,t")]
    [InlineData("waste.landfill,2018-07-01/2019-06-30,3,t")]
    public async Task A_period_that_somebody_else_states_otherwise_meanwhile_is_a_conflict(string other)
    {
        room.Store.BeforeSaving = () => room.ImportTableAsync(Header, other).Wait();

        var result = await room.RunAsync(FactsRoom.Csv(Header, "waste.landfill,2019,2,t"), "late.csv");

        Assert.Equal("facts.revised-meanwhile", result.Refusal?.Code);
        Assert.Equal(3m, Assert.Single(room.Store.Facts).Quantity.Amount);
    }

    [Fact]
    public async Task Undoing_meets_a_period_that_somebody_else_states_otherwise_meanwhile()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,12,t");
        await room.UndoAsync(1);
        room.Store.BeforeSaving = () => room.ImportTableAsync(Header, "waste.landfill,2019-01,3,t").Wait();

        var result = await room.UndoAsync(2);

        Assert.Equal("facts.revised-meanwhile", result.Refusal?.Code);
        Assert.Equal(3m, Assert.Single(room.Store.Facts).Quantity.Amount);
    }

    [Fact]
    public async Task Changes_are_listed_with_who_when_and_what()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");

        var list = await new ListChanges(room.Stores).RunAsync(
            Actor.LocalAdministrator,
            FactsRoom.KhonKaen,
            FactsRoom.Cancellation
        );

        Assert.Equal(
            new ChangeSummary(
                1,
                "local administrator",
                FactsRoom.Time.GetUtcNow(),
                ChangeKind.Import,
                "table.csv",
                1
            ),
            Assert.Single(list.Value!)
        );
    }

    [Fact]
    public async Task Who_may_not_write_undoes_nothing_and_who_may_read_lists()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");
        var undo = new UndoChange(room.Stores, FactsRoom.Time);

        var forbidden = await undo.RunAsync(Readers.OfAll, 1, FactsRoom.Cancellation);
        var unknown = await undo.RunAsync(Actor.LocalAdministrator, 7, FactsRoom.Cancellation);
        var facts = await new ListFacts(room.Stores).RunAsync(
            Readers.OfAll,
            new FactQuery(FactsRoom.KhonKaen),
            FactsRoom.Cancellation
        );

        Assert.Equal(RefusalKind.Forbidden, forbidden.Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, unknown.Refusal?.Kind);
        Assert.Single(facts.Value!);
    }
}
