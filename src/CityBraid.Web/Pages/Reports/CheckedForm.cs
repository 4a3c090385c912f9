namespace CityBraid.Web;

/// <summary>A file that was checked.</summary>
/// <param name="Read">What it says.</param>
/// <param name="Fill">How far its form would be filled; null when that is not known.</param>
public sealed record CheckedForm(PackReading Read, FillRate? Fill);
