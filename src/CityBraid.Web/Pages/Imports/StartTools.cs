using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>What taking a file in needs.</summary>
internal sealed class StartTools
{
    /// <summary>Finds the place.</summary>
    public required PlaceDoor Places { get; init; }

    /// <summary>Keeps the file.</summary>
    public required StartDraft Start { get; init; }

    /// <summary>Lists what waits, when the file cannot be taken.</summary>
    public required ListDrafts Drafts { get; init; }
}
