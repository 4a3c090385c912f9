namespace CityBraid.Reporting;

/// <summary>A name by which packs ask for a value.</summary>
/// <param name="Name">The name: <c>inventory.scope.1</c>.</param>
/// <param name="Title">What it is, in the reader's language.</param>
/// <param name="Unit">The symbol of its unit; null for a text, or while nobody knows.</param>
public sealed record FigureName(string Name, string Title, string? Unit)
{
    /// <summary>The smallest parts that it is the sum of, by their names; none where it is a part of
    ///   nothing else.</summary>
    public IReadOnlyCollection<string> Parts { get; init; } = [];

    /// <summary>Whether it is a share, a rate or an index: two of them added mean nothing.</summary>
    public bool IsRatio { get; init; }

    /// <summary>What it is the plan of: the name of the value that was reached, of a baseline or target; null
    ///   where it is no plan.</summary>
    public string? PlanOf { get; init; }

    /// <summary>Whether it and another hold something in common.</summary>
    public bool Overlaps(FigureName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Name == other.Name || Parts.Intersect(other.Parts, StringComparer.Ordinal).Any();
    }

    /// <summary>Whether everything of another is in it.</summary>
    public bool Holds(FigureName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Name == other.Name || (other.Parts.Count > 0 && other.Parts.All(part => Parts.Contains(part)));
    }
}
