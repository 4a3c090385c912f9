namespace CityBraid.Kernel;

/// <summary>Which facts are wanted; a part that is null does not narrow.</summary>
/// <param name="Place">Facts about this place.</param>
/// <param name="Within">Facts whose period shares a day with this one.</param>
/// <param name="Variable">Facts about this variable.</param>
public sealed record FactQuery(PlaceCode? Place = null, Period? Within = null, string? Variable = null);
