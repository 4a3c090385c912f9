using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a kept calculation gives for the year of its inventory.</summary>
/// <param name="Result">The method's result; its gases are those of the year.</param>
/// <param name="Activity">The amount that the method is about; null when it is no single one.</param>
/// <param name="Quality">How well it is known: an estimate at best when the amount itself was worked out of
///   other inputs.</param>
/// <param name="Question">What the method was asked; null when it was not.</param>
internal sealed record CalculatedResult(
    MethodResult Result,
    Quantity? Activity,
    Quality Quality,
    MethodQuestion? Question = null
);
