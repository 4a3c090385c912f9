using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Cooperation;

/// <summary>Records with every state they were in, the same on both engines.</summary>
public abstract class CooperationStoreTests(TestEngine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_latest_states_are_loaded_and_every_state_is_listed()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = StoreOf(database);
        var first = State("blue-coast", 1, ("name/th", "ชายฝั่งสีน้ำเงิน"), ("name/zh", "蓝色海岸"));
        var second = State("blue-coast", 2, ("name/en", "Blue coast"), ("countries/ke", "1"));
        await KeepAsync(store, first);
        await KeepAsync(store, second, State("other", 1));

        var loaded = await store.LoadAsync(Known.Workspace, Cancellation);
        var states = await store.ListRevisionsAsync(first.Key, Cancellation);

        Assert.Equal(["blue-coast", "other"], loaded.Select(one => one.Key.Code.Value).Order());
        Assert.True(loaded.Single(one => one.Key == second.Key).Fields.Says(second.Fields));
        Assert.Equal([2, 1], states.Select(state => state.Revision));
        Assert.True(states[1].Fields.Says(first.Fields));
        Assert.Equal(first.ChangedAt, states[1].ChangedAt);
        Assert.Equal([Known.Workspace], await store.ListWorkspacesAsync(Cancellation));
        Assert.Empty(await store.LoadAsync(workspace: null, Cancellation));
    }

    [Fact]
    public async Task Who_comes_second_keeps_nothing()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = StoreOf(database);
        await KeepAsync(store, State("a", 1));

        Assert.False(await store.TryKeepAsync([State("b", 1), State("a", 1)], Cancellation));
        Assert.Null(await store.FindAsync(State("b", 1).Key, Cancellation));
    }

    [Fact]
    public async Task A_removed_record_is_found_and_not_loaded()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = StoreOf(database);
        await KeepAsync(store, State("a", 1));
        await KeepAsync(store, State("a", 2) with { IsRemoved = true });

        Assert.Empty(await store.LoadAsync(Known.Workspace, Cancellation));
        Assert.True((await store.FindAsync(State("a", 1).Key, Cancellation))!.IsRemoved);
    }

    [Fact]
    public async Task The_directory_is_apart_from_every_workspace()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = StoreOf(database);
        var organisation = Known.Record(RecordKind.Organisation, "unep", ("name/en", "UNEP"));
        await KeepAsync(store, organisation, State("a", 1));

        Assert.Equal(
            [organisation.Key],
            (await store.LoadAsync(workspace: null, Cancellation)).Select(one => one.Key)
        );
        Assert.Equal([Known.Workspace], await store.ListWorkspacesAsync(Cancellation));
    }

    private static CooperationRecord State(string code, int revision, params (string, string)[] fields) =>
        Known.Record(RecordKind.Project, code, fields) with
        {
            Revision = revision,
            ChangedBy = "officer",
            ChangedAt = TemporaryDatabase.At,
        };

    private static async Task KeepAsync(ICooperationStore store, params CooperationRecord[] states) =>
        Assert.True(await store.TryKeepAsync(states, Cancellation));

    private static ICooperationStore StoreOf(TemporaryDatabase database) =>
        database.Stores.GetRequiredService<ICooperationStore>();

    public sealed class OnSqlite() : CooperationStoreTests(TestEngine.Sqlite)
    {
        [Fact]
        public async Task No_state_can_be_rewritten()
        {
            using var database = await TemporaryDatabase.WithPlacesAsync();
            await KeepAsync(StoreOf(database), State("a", 1));

            Assert.ThrowsAny<Exception>(() =>
                database.Rows("UPDATE cooperation_revisions SET changed_by = 'somebody else'")
            );
        }
    }

    public sealed class OnPostgres() : CooperationStoreTests(TestEngine.Postgres);
}
