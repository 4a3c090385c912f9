namespace CityBraid.Web;

/// <summary>Why a request is refused, as JSON.</summary>
public sealed record RefusalReason(string Kind, string Code, string Message);
