using System.Collections;

namespace CityBraid.Inventory;

/// <summary>A list that equals another when it holds the same, one by one.</summary>
/// <typeparam name="T">What it holds; equal by what it says.</typeparam>
internal sealed class EqualList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<EqualList<T>>
{
    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(EqualList<T>? other) => other is not null && items.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EqualList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Count;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
