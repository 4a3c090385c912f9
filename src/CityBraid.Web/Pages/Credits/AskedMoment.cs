namespace CityBraid.Web;

/// <summary>A moment that somebody asks about.</summary>
/// <param name="At">The moment; null for now.</param>
internal sealed record AskedMoment(DateTimeOffset? At);
