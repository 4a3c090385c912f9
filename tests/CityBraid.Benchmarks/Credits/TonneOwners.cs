using System.Text.Json;
using CityBraid.Credits;

namespace CityBraid.Benchmarks;

/// <summary>For every tonne of a project, who holds it and in which state, by what requests were answered: so
///   simple that it cannot be wrong.</summary>
internal sealed class TonneOwners(long tonnes)
{
    private readonly string[] owners =
    [
        .. Enumerable.Repeat($"{LedgerTown.CityAccount} active", (int)tonnes),
    ];

    /// <summary>Moves what an answer says; answers how many tonnes were not where it says.</summary>
    public int Apply(JsonElement transaction)
    {
        var wrong = 0;
        foreach (var movement in transaction.GetProperty("movements").EnumerateArray())
        {
            var from = $"{Text(movement, "from_account")} {Text(movement, "from_state")}";
            var to = $"{Text(movement, "to_account")} {Text(movement, "to_state")}";
            var last = movement.GetProperty("last").GetInt64();
            for (var number = movement.GetProperty("first").GetInt64(); number <= last; number++)
            {
                wrong += owners[number - 1] == from ? 0 : 1;
                owners[number - 1] = to;
            }
        }

        return wrong;
    }

    /// <summary>How many tonnes lie elsewhere than the blocks say.</summary>
    public int Compare(IReadOnlyList<SerialBlock> blocks)
    {
        var kept = blocks
            .SelectMany(block =>
                Enumerable.Repeat(
                    $"{block.Holding.Account} {block.Holding.State.ToString().ToLowerInvariant()}",
                    (int)block.Tonnes
                )
            )
            .ToList();
        return Math.Abs(kept.Count - owners.Length)
            + kept.Zip(owners).Count(pair => pair.First != pair.Second);
    }

    private static string? Text(JsonElement movement, string name) => movement.GetProperty(name).GetString();
}
