namespace CityBraid.Cooperation;

/// <summary>A record of a list, with the book in which its references are found.</summary>
/// <param name="Record">The record.</param>
/// <param name="Book">Its book.</param>
public sealed record ListedRecord(CooperationRecord Record, CooperationBook Book);
