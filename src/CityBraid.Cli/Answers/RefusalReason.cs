namespace CityBraid.Cli;

/// <summary>Why a request is refused, as JSON.</summary>
internal sealed record RefusalReason(string Kind, string Code, string Message);
