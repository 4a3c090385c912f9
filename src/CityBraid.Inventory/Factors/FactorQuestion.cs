namespace CityBraid.Inventory;

/// <summary>What an emission factor is wanted for.</summary>
/// <param name="Fuel">The fuel's code.</param>
/// <param name="Use">What it is burnt for.</param>
/// <param name="Day">A day on which the factor must hold.</param>
/// <param name="Country">The country; null when it is not known.</param>
/// <param name="Technology">The technology; null when it is not known.</param>
public sealed record FactorQuestion(
    string Fuel,
    string Use,
    DateOnly Day,
    string? Country = null,
    string? Technology = null
);
