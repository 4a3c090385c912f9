using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>Many at once: a tonne is spent once.</summary>
public abstract class LedgerRaceTests(TestEngine engine)
{
    private const int Repeats = 15;

    [Fact]
    public async Task Of_four_clients_who_spend_the_same_block_one_succeeds()
    {
        await using var registry = await Registry.OpenAsync(engine);
        var clients = Enumerable.Range(0, 4).Select(_ => registry.Open()).ToList();
        for (var i = 0; i < Repeats; i++)
        {
            await LedgerRace.RunAsync(registry, clients, i);
        }

        clients.ForEach(client => client.Dispose());
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    [Fact]
    public async Task The_same_request_sent_by_many_at_once_is_carried_out_once()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        var transfer = Registry.Instruct(InstructionKind.Transfer, 1, 10, Registry.BuyerAccount);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(() => registry.MoveAsync(Registry.Developer, transfer, "one-and-the-same"))
                )
        );

        Assert.Single(answers.Select(answer => Registry.Value(answer).Hash).Distinct());
        Assert.Equal(["1-90 CITY-1 Active", "91-100 BUYER-1 Active"], await registry.BlocksAsync());
    }

    [Fact]
    public async Task One_key_for_two_projects_at_once_is_carried_out_for_one()
    {
        await using var registry = await Registry.OpenAsync(engine);
        var projects = new[] { new ProjectCode("P-1"), new ProjectCode("P-2") };
        foreach (var project in projects)
        {
            await registry.AddProjectAsync(project);
            Registry.Value(await registry.IssueAsync(project, Registry.Year, 100));
        }

        var answers = await Task.WhenAll(
            projects.Select(project =>
                Task.Run(() =>
                    registry.MoveAsync(
                        Registry.Developer,
                        Registry.Instruct(InstructionKind.Retire, 1, 10) with
                        {
                            Block = new BlockAddress(project, Registry.Year, 1),
                        },
                        "one-key-for-two"
                    )
                )
            )
        );

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.Single(answers, answer => answer.Refusal?.Code is "credits.key-reused");
    }

    public sealed class OnSqlite() : LedgerRaceTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : LedgerRaceTests(TestEngine.Postgres);
}
