using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Benchmarks;

/// <summary>The roll-up of a file in a process of its own, as <c>inventory-rollup</c> starts it.</summary>
internal sealed class InventoryRollUpAlone : IBenchmark
{
    public string Name => "inventory-rollup-alone";

    public string What => "a file of activities rolled up; --file FILE, --out FILE";

    public string Goal => "none of its own: inventory-rollup measures it";

    /// <summary>The reference tables of the repository.</summary>
    public static InventoryTables Tables()
    {
        var files = new ReferenceFiles(path =>
            File.OpenRead(Path.Combine(BenchmarkDatabase.Root(), "data", path))
        );
        return new InventoryTables(files, UnitLibrary.From(files.Load(UnitLibrary.Table)));
    }

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var tables = Tables();
        RollUp found = null!;
        var measured = await Measurement.OfAsync(async () =>
        {
            await using var content = File.OpenRead(Options.Load("--file"));
            var request = new RollUpRequest([RollUpBy.Place, RollUpBy.Reference, RollUpBy.Scope]);
            var file = new ActivityFile(content, "nation.csv");
            var result = await new RollUpFile(tables).RunAsync(
                Actor.LocalAdministrator,
                file,
                request,
                cancellation
            );
            found = result.Value ?? throw new InvalidOperationException($"{result.Refusal}");
        });
        await using var output = new StreamWriter(Options.Load("--out"));
        foreach (var group in found.Groups)
        {
            Write(output, group);
        }

        return new Figure(measured.InRows((int)found.Activities), IsReached: true);
    }

    private static void Write(StreamWriter output, RollUpGroup group)
    {
        foreach (var scope in group.Scopes)
        {
            var name = group.By switch
            {
                RollUpBy.Place => $"{group.Place},{Text(group.Year)},{Text(scope.Scope)},",
                RollUpBy.Reference => $"reference,{Text(group.Year)},{group.Reference!.Code},",
                _ => $"scope,{Text(group.Year)},{Text(scope.Scope)},",
            };
            foreach (var gas in scope.Gases)
            {
                output.Write(name);
                output.Write(gas.Gas.Code);
                output.Write(',');
                Write(output, gas.Kilograms);
                output.Write('\n');
            }
        }
    }

    private static void Write(StreamWriter output, decimal number)
    {
        Span<char> room = stackalloc char[32];
        number.TryFormat(room, out var written, default, CultureInfo.InvariantCulture);
        output.Write(room[..written]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
