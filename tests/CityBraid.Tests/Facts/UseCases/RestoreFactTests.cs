using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.UseCases;

public sealed class RestoreFactTests
{
    private const string Header = "variable,period,value,unit";

    private static readonly FactKey Landfill = new(FactsRoom.KhonKaen, "waste.landfill", Period.Year(2019));

    private readonly FactsRoom room = new();

    [Fact]
    public async Task A_restored_revision_is_a_new_one_that_tells_who_and_can_be_undone()
    {
        await ImportAsync("1", "2");
        var before = room.Record();
        var officer = new Actor("officer", (_, _) => true);

        var restored = await RunAsync(revision: 1, seen: 2, actor: officer);

        Assert.Equal(3, restored.Value);
        Assert.Equal(1m, Assert.Single(room.Store.Facts).Quantity.Amount);
        var history = await room.Store.ListRevisionsAsync(Landfill, FactsRoom.Cancellation);
        Assert.Equal([1m, 2m, 1m], history.Select(entry => entry.Fact?.Quantity.Amount));
        Assert.Equal(
            ("officer", ChangeKind.Restoration, "1"),
            (history[^1].Change.Actor, history[^1].Change.Kind, history[^1].Change.Subject)
        );
        Assert.Equal(history[0].Fact!.Source, history[^1].Fact!.Source);
        Assert.Equal(4, (await room.UndoAsync(3)).Value);
        Assert.Equal(before, room.Record());
    }

    [Fact]
    public async Task A_withdrawn_fact_comes_back_and_can_be_withdrawn_again_by_its_history()
    {
        await ImportAsync("1");
        await room.UndoAsync(1);

        Assert.Equal(3, (await RunAsync(revision: 1, seen: 2)).Value);
        Assert.Equal(1m, Assert.Single(room.Store.Facts).Quantity.Amount);

        Assert.Equal(4, (await RunAsync(revision: 2, seen: 3)).Value);
        Assert.Empty(room.Store.Facts);
    }

    [Fact]
    public async Task A_fact_that_changed_since_it_was_seen_stays_and_the_author_is_named()
    {
        await ImportAsync("1", "2", "3");

        var result = await RunAsync(revision: 1, seen: 2);

        Assert.Equal(
            (RefusalKind.Conflict, "facts.revised-since-seen"),
            (result.Refusal?.Kind, result.Refusal?.Code)
        );
        Assert.Equal("local administrator", result.Refusal?.Values["actor"]);
        Assert.Equal(3m, Assert.Single(room.Store.Facts).Quantity.Amount);
    }

    [Fact]
    public async Task A_fact_that_changes_while_it_is_restored_stays()
    {
        await ImportAsync("1", "2");
        room.Store.BeforeSaving = () => ImportAsync("3").Wait(FactsRoom.Cancellation);

        var result = await RunAsync(revision: 1, seen: 2);

        Assert.Equal("facts.revised-meanwhile", result.Refusal?.Code);
        Assert.Equal(3m, Assert.Single(room.Store.Facts).Quantity.Amount);
    }

    [Fact]
    public async Task What_would_count_days_twice_is_refused_with_its_reason()
    {
        await ImportAsync("12");
        await room.UndoAsync(1);
        await room.ImportAsync(FactsRoom.Csv(Header, "waste.landfill,2019-01,1,t"), "months.csv");

        var result = await RunAsync(revision: 1, seen: 2);

        Assert.Equal("facts.restoration-contradicts", result.Refusal?.Code);
        Assert.Equal("facts.period-overlap", Assert.Single(result.Refusal!.Findings).Code);
    }

    [Theory]
    [InlineData(2, "facts.restores-nothing", RefusalKind.Conflict)]
    [InlineData(3, "facts.no-such-revision", RefusalKind.NotFound)]
    [InlineData(0, "facts.no-such-revision", RefusalKind.NotFound)]
    public async Task A_revision_that_is_none_or_the_newest_is_refused(
        int revision,
        string code,
        RefusalKind kind
    )
    {
        await ImportAsync("1", "2");

        var result = await RunAsync(revision, seen: 2);

        Assert.Equal((code, kind), (result.Refusal?.Code, result.Refusal?.Kind));
        Assert.Equal(2, room.Store.Changes);
    }

    [Fact]
    public async Task Who_may_only_read_restores_nothing()
    {
        await ImportAsync("1", "2");

        var result = await RunAsync(revision: 1, seen: 2, actor: Readers.OfAll);

        Assert.Equal(RefusalKind.Forbidden, result.Refusal?.Kind);
        Assert.Equal(2m, Assert.Single(room.Store.Facts).Quantity.Amount);
    }

    [Fact]
    public async Task A_fact_that_never_was_is_not_found() =>
        Assert.Equal("facts.no-such-fact", (await RunAsync(revision: 1, seen: null)).Refusal?.Code);

    private async Task ImportAsync(params string[] amounts)
    {
        foreach (var amount in amounts)
        {
            await room.ImportTableAsync(Header, $"waste.landfill,2019,{amount},t");
        }
    }

    private Task<Result<long>> RunAsync(int revision, int? seen, Actor? actor = null) =>
        new RestoreFact(room.Stores, FactsRoom.Time).RunAsync(
            actor ?? Actor.LocalAdministrator,
            new FactRestoration(Landfill, revision, seen),
            FactsRoom.Cancellation
        );
}
