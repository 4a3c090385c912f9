using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Who is to be reminded in a round.</summary>
/// <param name="Place">The place.</param>
/// <param name="Round">The round.</param>
/// <param name="Request">One department's request; null for all who have open cells.</param>
public sealed record ReminderWish(PlaceCode Place, string Round, string? Request = null);
