using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>People with accounts and open sessions, each at work in one of the cities.</summary>
internal static class WorkingPeople
{
    private const int Year = 2019;

    /// <summary>Gives each city its facts and its workspace, and shares out the people.</summary>
    public static async Task<IReadOnlyList<SignedInReader>> AddAsync(
        BenchmarkDatabase database,
        int count,
        CancellationToken cancellation
    )
    {
        for (var city = 0; city < ManyFacts.Places; city++)
        {
            var facts = database.Stores.GetRequiredService<IFactStore>();
            await facts.SaveAsync(ServedCity.Change(database, city), cancellation);
            var workspace = new Workspace
            {
                Code = ManyFacts.Place(city),
                Kind = WorkspaceKind.City,
                Names = new LocalText("en", "Benchmark"),
            };
            var workspaces = database.Stores.GetRequiredService<IWorkspaceStore>();
            await workspaces.SaveWorkspaceAsync(workspace, Nobody, Now, cancellation);
        }

        var readers = new List<SignedInReader>();
        for (var number = 0; number < count; number++)
        {
            readers.Add(await AddAsync(database.Stores, number, cancellation));
        }

        return readers;
    }

    private static Actor Nobody => Actor.LocalAdministrator;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static async Task<SignedInReader> AddAsync(
        ServiceProvider stores,
        int number,
        CancellationToken cancellation
    )
    {
        var city = ManyFacts.Place(number % ManyFacts.Places);
        var email = string.Create(CultureInfo.InvariantCulture, $"reader-{number}@example.org");
        var reader = await SignedInPerson.AddAsync(stores, email, cancellation);
        var membership = new MembershipChange(reader.Person.Id, city, Role.Contributor);
        await stores
            .GetRequiredService<IWorkspaceStore>()
            .ChangeMembershipAsync(membership, Nobody, Now, cancellation);
        return new SignedInReader(
            reader.Cookie,
            [
                "/th/home",
                $"/th/{city}/data",
                string.Create(CultureInfo.InvariantCulture, $"/th/{city}/inventories/{Year}"),
            ]
        );
    }
}
