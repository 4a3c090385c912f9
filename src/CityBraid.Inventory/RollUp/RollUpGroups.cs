using System.Collections;

namespace CityBraid.Inventory;

/// <summary>Groups of several kinds one behind the other.</summary>
/// <param name="kinds">The groups of each kind.</param>
internal sealed class RollUpGroups(IReadOnlyList<RollUpGroup>[] kinds) : IReadOnlyList<RollUpGroup>
{
    /// <inheritdoc/>
    public int Count => kinds.Sum(kind => kind.Count);

    /// <inheritdoc/>
    public RollUpGroup this[int index]
    {
        get
        {
            var rest = index;
            foreach (var kind in kinds)
            {
                if (rest < kind.Count)
                {
                    return kind[rest];
                }

                rest -= kind.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<RollUpGroup> GetEnumerator() => kinds.SelectMany(kind => kind).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
