namespace CityBraid.Credits;

/// <summary>What somebody states one calendar year achieved, as the doors hand it in.</summary>
/// <param name="Vintage">The year.</param>
/// <param name="Tonnes">Tonnes of CO2e; anything but a whole number above zero is refused.</param>
/// <param name="Buffer">How many of them go to the buffer; zero or a whole number.</param>
public sealed record StatedAmount(int Vintage, decimal Tonnes, decimal Buffer = 0);
