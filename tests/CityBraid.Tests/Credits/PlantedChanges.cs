using System.Data.Common;
using CityBraid.Credits;
using CityBraid.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>Changes to the ledger by hand, one at a time, each looked for against the saved root and taken
///   back.</summary>
internal sealed class PlantedChanges(Registry registry, int seed)
{
    private readonly Random chance = new(seed);

    /// <summary>How many were planted.</summary>
    public int Planted { get; private set; }

    /// <summary>How many were found.</summary>
    public int Found { get; private set; }

    /// <summary>What nobody noticed.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>A sealed ledger of two projects in which much happened, and whose triggers are taken
    ///   away.</summary>
    public static async Task<PlantedChanges> OfAsync(Registry registry, int seed)
    {
        await UsedLedger.MakeAsync(registry, seed);
        foreach (var table in LedgerTable.AddedToOnly)
        {
            registry.Unlock(table);
        }

        return new PlantedChanges(registry, seed);
    }

    /// <summary>Plants a change, verifies, and takes it back.</summary>
    public async Task PlantAsync()
    {
        while (!await TryAsync()) { }
    }

    private async Task<bool> TryAsync()
    {
        var engine = registry.Get<Database>().Engine;
        await using var context = new StorageContext(engine.Options());
        await using var transaction = await context.Database.BeginTransactionAsync(Registry.Cancellation);
        var hand = new LedgerHand(context, engine, Registry.Cancellation);
        try
        {
            var told =
                chance.Next(6) == 0
                    ? await new LedgerForgery(hand, chance).TryAsync()
                    : await new RowTampering(hand, chance).TryAsync();
            if (told is null)
            {
                return false;
            }

            await LookAsync(context, told);
            return true;
        }
        catch (DbException)
        {
            // The engine itself refuses such a row.
            return false;
        }
    }

    private async Task LookAsync(StorageContext context, string told)
    {
        Planted++;
        var record = new LedgerRecord(context, Registry.Cancellation);
        var report = await new LedgerInspection(registry.Get<IRootKeeper>()).RunAsync(record);
        if (report.Violations.Count > 0)
        {
            Found++;
        }
        else
        {
            Missed.Add(told);
        }
    }
}
