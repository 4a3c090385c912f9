namespace CityBraid.Credits;

/// <summary>An account with what lies in it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Tonnes">Its tonnes by state.</param>
public sealed record HeldAccount(CreditAccount Account, Organisation Organisation, TonnesByState Tonnes);
