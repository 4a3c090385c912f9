namespace CityBraid.Credits;

/// <summary>A request that was answered, as it is kept.</summary>
/// <param name="Alias">Whose it was.</param>
/// <param name="Project">The project whose log it went to.</param>
/// <param name="Sequence">The transaction it was answered with; null when it was refused.</param>
/// <param name="IsRefused">Whether a refusal is kept.</param>
/// <param name="At">When it was answered.</param>
public sealed record KeptRequest(
    string Alias,
    string Project,
    long? Sequence,
    bool IsRefused,
    DateTimeOffset At
);
