namespace CityBraid.Credits;

/// <summary>A project with what became of its tonnes.</summary>
/// <param name="Project">The project.</param>
/// <param name="Standard">The standard it earns under.</param>
/// <param name="Developer">Whose it is.</param>
/// <param name="Tonnes">Its tonnes by state.</param>
public sealed record ListedProject(
    CreditProject Project,
    CreditStandard Standard,
    Organisation Developer,
    TonnesByState Tonnes
);
