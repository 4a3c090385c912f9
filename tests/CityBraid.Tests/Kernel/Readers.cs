using CityBraid.Kernel;

namespace CityBraid.Tests;

/// <summary>Actors who read and change nothing.</summary>
internal static class Readers
{
    /// <summary>Anybody, where every place is open to the public.</summary>
    public static Actor OfAll { get; } = Actor.PublicOf(_ => true);
}
