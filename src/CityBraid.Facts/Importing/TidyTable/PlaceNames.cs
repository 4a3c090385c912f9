using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The register of places by code and name, and where the actor may write.</summary>
internal sealed class PlaceNames
{
    private readonly ILookup<string, Place> byName;
    private readonly Func<Place, bool> mayWrite;

    /// <summary>Takes the register.</summary>
    public PlaceNames(IReadOnlyList<Place> places, Func<Place, bool> mayWrite)
    {
        All = places;
        this.mayWrite = mayWrite;
        byName = places
            .SelectMany(place =>
                place
                    .Names.Texts.Values.Append(place.Code.Value)
                    .Select(NameKey.Of)
                    .Distinct(StringComparer.Ordinal)
                    .Select(name => (Name: name, Place: place))
            )
            .ToLookup(entry => entry.Name, entry => entry.Place, StringComparer.Ordinal);
    }

    /// <summary>The whole register.</summary>
    public IReadOnlyList<Place> All { get; }

    /// <summary>The place a text means and the actor may write about, or the code of the problem.</summary>
    public (Place? Place, string? Problem) Find(string text)
    {
        var found = byName[NameKey.Of(text)].Take(2).ToArray();
        return found switch
        {
            [var place] when mayWrite(place) => (place, null),
            [_] => (null, "facts.forbidden-place"),
            [] => (null, "facts.unknown-place"),
            _ => (null, "facts.ambiguous-place"),
        };
    }
}
