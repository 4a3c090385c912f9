using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Shows a version of an inventory as it was sent for review, and what is otherwise by
/// now.</summary>
public sealed class ShowVersion(Versions versions)
{
    /// <summary>The version with what it says, or why it cannot be shown.</summary>
    public async Task<Result<ShownVersion>> RunAsync(
        Actor actor,
        VersionKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        var found = await versions.FindAsync(actor, key, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var said = await versions.ReadAsync(found.Value, cancellation);
        if (said.IsRefused)
        {
            return said.Refusal;
        }

        var today = await versions.TodayAsync(actor, found.Value, cancellation);
        return today.IsRefused
            ? today.Refusal
            : new ShownVersion(found.Value, said.Value, VersionDifference.Between(said.Value, today.Value))
            {
                Otherwise = [.. Otherwise(said.Value, today.Value)],
                IsSame = FrozenInventory.DigestOf(today.Value.ToText()) == found.Value.Digest,
            };
    }

    private static IEnumerable<VersionPart> Otherwise(FrozenInventory said, FrozenInventory today)
    {
        if (!said.Notations.SequenceEqual(today.Notations))
        {
            yield return VersionPart.NotationKeys;
        }

        if (said.Population != today.Population)
        {
            yield return VersionPart.Population;
        }

        if (said.FactorVersion != today.FactorVersion)
        {
            yield return VersionPart.Factors;
        }
    }
}
