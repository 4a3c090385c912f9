namespace CityBraid.Web;

/// <summary>An area of a map.</summary>
/// <param name="Names">What it may be called: the values of its properties.</param>
/// <param name="Boundary">Its outline.</param>
internal sealed record MapArea(IReadOnlyList<string> Names, Boundary Boundary);
