using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What has to be known besides the file in order to read it.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Words">The variables and units.</param>
/// <param name="Places">The places that rows may name.</param>
/// <param name="YearMax">The latest year that facts can be about.</param>
internal sealed record ImportScene(ImportRequest Request, Vocabulary Words, PlaceNames Places, int YearMax)
{
    /// <summary>Tells where the import stands.</summary>
    public ProgressTeller Progress { get; } = new(Request.Progress);
}
