namespace CityBraid.Inventory;

/// <summary>A fuel in a blend, with what is stated of it.</summary>
/// <param name="Reading">What is stated of the part.</param>
/// <param name="Fuel">The fuel; null when it is missing or unknown, which is a finding.</param>
/// <param name="Share">Its share of the volume.</param>
internal sealed record MixturePart(InputReading Reading, Fuel? Fuel, Taken Share)
{
    /// <summary>Its name in a trace.</summary>
    public string Label => Fuel?.Code ?? string.Empty;

    /// <summary>Whether its carbon comes from biomass.</summary>
    public bool IsBiogenic => Fuel is { IsBiogenic: true };

    /// <summary>What is asked of the tables for it: its own fuel, whatever the engine.</summary>
    public FactorQuestion Asked(FactorQuestion question) => question with { Fuel = Label, Technology = null };
}
