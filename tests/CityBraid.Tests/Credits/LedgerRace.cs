using CityBraid.Credits;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Credits;

/// <summary>Four clients who all spend the same block at once.</summary>
internal static class LedgerRace
{
    /// <summary>Issues a block, lets them all spend it, and looks whether exactly one could.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="clients">The rooms of each client.</param>
    /// <param name="number">The number of the race; each has a project of its own.</param>
    public static async Task RunAsync(Registry registry, IReadOnlyList<ServiceProvider> clients, int number)
    {
        var project = new ProjectCode($"RACE-{number}");
        await registry.AddProjectAsync(project);
        Registry.Value(await registry.IssueAsync(project, Registry.Year, 100));
        var instruction = Registry.Instruct(InstructionKind.Transfer, 1, 100, Registry.BuyerAccount) with
        {
            Block = new BlockAddress(project, Registry.Year, 1),
        };

        var answers = await Task.WhenAll(
            clients.Select(client =>
                Task.Run(() =>
                    client
                        .GetRequiredService<MoveCredits>()
                        .RunAsync(Registry.Developer, registry.NewKey(), instruction, Registry.Cancellation)
                )
            )
        );

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.Equal(clients.Count - 1, answers.Count(answer => answer.Refusal?.Code is "credits.not-yours"));
        Assert.Equal(["1-100 BUYER-1 Active"], await registry.BlocksAsync(project));
    }
}
