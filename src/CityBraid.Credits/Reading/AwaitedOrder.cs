namespace CityBraid.Credits;

/// <summary>An order that waits for a decision.</summary>
/// <param name="Order">The order.</param>
/// <param name="Serial">The serial of the tonnes that are reserved for it.</param>
/// <param name="MayApprove">Whether whoever asks may approve it.</param>
/// <param name="MayDecline">Whether they may decline it or take it back.</param>
public sealed record AwaitedOrder(CreditOrder Order, string Serial, bool MayApprove, bool MayDecline);
