using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// A quantity that a method works out and that is no gas: tonnes recycled, litres of a year.
/// </summary>
/// <param name="Name">What it is of: <c>recycled</c>, <c>food.buried</c>, <c>2019</c>.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Quality">How well it is known; null when the method says nothing of it.</param>
public sealed record MethodAmount(string Name, Quantity Quantity, Quality? Quality = null);
