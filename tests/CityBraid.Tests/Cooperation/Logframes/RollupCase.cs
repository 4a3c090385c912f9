using System.Text.Json;
using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Cooperation.Logframes;

/// <summary>
/// A case of <c>cases/rollups.json</c>: projects and updates, and what was worked out by hand.
/// </summary>
public sealed record RollupCase(
    string Name,
    string Rule,
    JsonElement Input,
    IReadOnlyList<JsonElement> Expected,
    IReadOnlyList<string> Findings,
    string Working
)
{
    public const string File = "tests/CityBraid.Tests/Cooperation/Logframes/cases/rollups.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<RollupCase> All { get; } =
        JsonSerializer.Deserialize<RollupCase[]>(Repository.Read(File), Options)!;

    public override string ToString() => Name;

    internal RollupQuestion Question() => RollupDocument.Read(Input.GetRawText(), OurTables.Units).Value!;

    internal LogframeRollup Roll() => LogframeRollup.Of(Question()).Value!;
}
