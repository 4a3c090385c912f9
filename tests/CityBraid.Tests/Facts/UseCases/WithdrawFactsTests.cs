using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.UseCases;

public sealed class WithdrawFactsTests
{
    private const string Header = "variable,period,value,unit";

    private readonly FactsRoom room = new();

    [Fact]
    public async Task Withdrawn_facts_are_gone_and_an_undo_brings_them_back()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019-01,1,t", "waste.composting,2019,3,t");
        var before = room.Record();

        var withdrawn = await RunAsync(
            Actor.LocalAdministrator,
            Key("waste.landfill", Period.Month(2019, 1))
        );

        Assert.Equal(2, withdrawn.Value);
        Assert.Equal("waste.composting", Assert.Single(room.Store.Facts).Key.Variable);
        Assert.Equal(3, (await room.UndoAsync(2)).Value);
        Assert.Equal(before, room.Record());
    }

    [Fact]
    public async Task The_history_tells_who_withdrew_what()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");
        var key = Key("waste.landfill", Period.Year(2019));
        var officer = new Actor("officer", (_, _) => true);

        await RunAsync(officer, key);

        var history = await room.Store.ListRevisionsAsync(key, FactsRoom.Cancellation);
        Assert.Null(history[^1].Fact);
        Assert.Equal(
            ("officer", ChangeKind.Withdrawal, "waste.landfill"),
            (history[^1].Change.Actor, history[^1].Change.Kind, history[^1].Change.Subject)
        );
    }

    [Fact]
    public async Task All_are_withdrawn_or_none()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");

        var result = await RunAsync(
            Actor.LocalAdministrator,
            Key("waste.landfill", Period.Year(2019)),
            Key("waste.landfill", Period.Year(2018))
        );

        Assert.Equal("facts.nothing-to-withdraw", result.Refusal?.Code);
        Assert.Equal("waste.landfill khon-kaen 2018", result.Refusal?.Values["fact"]);
        Assert.Single(room.Store.Facts);
    }

    [Fact]
    public async Task Nothing_asked_for_is_refused() =>
        Assert.Equal(RefusalKind.NotFound, (await RunAsync(Actor.LocalAdministrator)).Refusal?.Kind);

    [Fact]
    public async Task Who_may_only_read_is_refused()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");

        var result = await RunAsync(Readers.OfAll, Key("waste.landfill", Period.Year(2019)));

        Assert.Equal(RefusalKind.Forbidden, result.Refusal?.Kind);
        Assert.Single(room.Store.Facts);
    }

    [Fact]
    public async Task A_fact_that_somebody_revised_meanwhile_stays()
    {
        await room.ImportTableAsync(Header, "waste.landfill,2019,1,t");
        room.Store.BeforeSaving = () =>
            room.ImportTableAsync(Header, "waste.landfill,2019,2,t").Wait(FactsRoom.Cancellation);

        var result = await RunAsync(Actor.LocalAdministrator, Key("waste.landfill", Period.Year(2019)));

        Assert.Equal("facts.revised-meanwhile", result.Refusal?.Code);
        Assert.Equal(2m, Assert.Single(room.Store.Facts).Quantity.Amount);
    }

    private static FactKey Key(string variable, Period period) => new(FactsRoom.KhonKaen, variable, period);

    private Task<Result<long>> RunAsync(Actor actor, params FactKey[] keys) =>
        new WithdrawFacts(room.Stores, FactsRoom.Time).RunAsync(actor, keys, FactsRoom.Cancellation);
}
