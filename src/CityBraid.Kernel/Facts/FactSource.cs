namespace CityBraid.Kernel;

/// <summary>The file and cell a fact was read from, or the person who stated it.</summary>
/// <param name="Location">File, sheet and cell.</param>
/// <param name="FileSha256">The hash of the file's bytes, in lower-case hexadecimal; null when no file was
///   read.</param>
/// <param name="Statement">What the data itself says about its origin, such as "PEA billing records"; null
///   when nothing.</param>
public sealed record FactSource(Location Location, string? FileSha256 = null, string? Statement = null)
{
    /// <summary>The cells behind the fact that were read as something else than the file says.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Two sources are equal when they say the same.</summary>
    public bool Equals(FactSource? other) =>
        other is not null
        && Location == other.Location
        && string.Equals(FileSha256, other.FileSha256, StringComparison.Ordinal)
        && string.Equals(Statement, other.Statement, StringComparison.Ordinal)
        && Corrections.SequenceEqual(other.Corrections);

    /// <summary>The hash that goes with <see cref="Equals(FactSource?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Location, FileSha256, Statement);
}
