using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>How far the vehicles of a class went on the city's account, and how much of it inside.</summary>
/// <param name="Distance">Vehicle-kilometres.</param>
/// <param name="InsideShare">The share of them inside the city.</param>
internal sealed record VehicleDistance(Quantity Distance, decimal InsideShare);
