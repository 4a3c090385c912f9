using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>The revisions of one change, ready to be written.</summary>
/// <param name="Revisions">In order of their keys.</param>
/// <param name="Change">The number of the change.</param>
/// <param name="Units">What symbols of units mean.</param>
internal sealed record FactBatch(IReadOnlyList<FactRevision> Revisions, long Change, UnitLibrary Units)
{
    /// <summary>The name and hash of the file that a fact's factor stands in: the fact's own, or one known by
    ///   name only.</summary>
    public static (string Name, string? Sha256) FileOf(StatedFactor factor, FactSource source)
    {
        var name = factor.Location.File;
        var isSame = string.Equals(name, source.Location.File, StringComparison.Ordinal);
        return (name, isSame ? source.FileSha256 : null);
    }
}
