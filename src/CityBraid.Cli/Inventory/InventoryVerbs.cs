using System.CommandLine;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>inventory compile</c>: facts become an inventory.</summary>
internal static class InventoryVerbs
{
    /// <summary>The level of the total.</summary>
    public static Option<string?> Level { get; } = Reading.Text("--level", "basic|basic+|territorial");

    /// <summary>The GWP set to count under.</summary>
    public static Option<string?> Gwp { get; } = Reading.Text("--gwp", "AR4|AR5|AR5-TGO|AR6");

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("inventory", "citybraid inventory compile --place khon-kaen --year 2562")
        {
            Compile(),
            Check(),
            UncertaintyVerb.Make(),
            CompareVerb.Make(),
            ReconcileVerb.Make(),
            RollUpVerb.Make(),
            ExportVerb.Make(),
            CheckExportVerb.Make(),
            NotationVerbs.Group(),
            CalculationVerbs.Group(),
            FactorVerbs.Group(),
            MethodVerbs.List(),
            MethodVerbs.Run(),
        };

    /// <summary>The inventory that place, year, GWP set and level name.</summary>
    public static CompileRequest RequestOf(Session session) =>
        new(
            session.Load(CommonOptions.Place),
            session.Load(CommonOptions.Year).Number,
            session.Find(Gwp) ?? CompileRequest.DefaultGwpSet,
            session.Find(Level) ?? Inventory.Level.Basic.Code
        );

    private static Verb Compile() =>
        new("compile", "citybraid inventory compile --place khon-kaen --year 2562 --gwp AR5", CompileAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
            Gwp,
            Level,
        };

    private static Verb Check() =>
        new("check", "citybraid inventory check --place khon-kaen --year 2562", CheckAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static async Task<Answer> CheckAsync(Session session, CancellationToken cancellation)
    {
        var check = await session.OpenAsync<CheckInventory>(cancellation);
        var (place, year) = (session.Load(CommonOptions.Place), session.Load(CommonOptions.Year).Number);
        return Answer.Of(
            await check.RunAsync(session.Actor, place, year, cancellation),
            session.Language,
            found => new Answer(
                InventoryCheckDocument.Of(found, session.Language),
                reader => FindingTable.Of(found.Findings, reader)
            )
        );
    }

    private static async Task<Answer> CompileAsync(Session session, CancellationToken cancellation)
    {
        var request = RequestOf(session);
        var compile = await session.OpenAsync<CompileInventory>(cancellation);
        return Answer.Of(
            await compile.RunAsync(session.Actor, request, cancellation),
            session.Language,
            found => new Answer(
                InventoryDocument.Of(found, session.Language),
                reader => InventoryPage.Of(found, reader)
            )
        );
    }
}
