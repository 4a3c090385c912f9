using CityBraid.Cooperation;
using CityBraid.Credits;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Planning;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Cli;

/// <summary>Puts the rooms together behind the command line: composition root no. 2.</summary>
internal static class Composition
{
    /// <summary>The rooms on one database.</summary>
    public static ServiceProvider Of(string database)
    {
        var services = new ServiceCollection();
        AddRooms(services, database);
        services
            .AddTransient<Demonstration>()
            .AddTransient<DemonstrationTown>()
            .AddTransient<DemonstrationAccounts>()
            .AddTransient<DemonstrationProgrammes>()
            .AddTransient<DemonstrationRegistry>()
            .AddTransient<DemonstrationClaims>()
            .AddTransient<DemonstrationCredits>();
        return services.BuildServiceProvider();
    }

    /// <summary>Creates the database or brings it up to this program.</summary>
    public static Task MakeReadyAsync(IServiceProvider rooms, CancellationToken cancellation) =>
        rooms.GetRequiredService<IDatabase>().MigrateAsync(cancellation);

    /// <summary>Where the database is, as people may see it: without a password.</summary>
    public static string LocationOf(IServiceProvider rooms) => rooms.GetRequiredService<IDatabase>().Location;

    /// <summary>What keeps the database from being used; null when something else failed.</summary>
    public static Finding? FindFault(Exception failure) => (failure as DatabaseUnusableException)?.Finding;

    private static void AddRooms(IServiceCollection services, string database) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IReferenceTables>(new ReferenceFiles(ShippedFile.OpenData))
            .AddStorage(database)
            .AddSingleton<IPasswordHash, PasswordHash>()
            .AddWorkspaces()
            .AddFacts()
            .AddInventory()
            .AddCooperation()
            .AddTransient<IActionDesk, ActionDesk>()
            .AddSingleton(SolverProcess.Solver())
            .AddPlanning()
            .AddCredits()
            .AddInventoryFiles();
}
