namespace CityBraid.Credits;

/// <summary>A block as the public ledger shows it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Project">The project that earned it.</param>
/// <param name="Serial">Its serial, as the project's standard writes it.</param>
/// <param name="Account">The account that holds it.</param>
public sealed record FoundBlock(
    SerialBlock Block,
    CreditProject Project,
    string Serial,
    CreditAccount Account
);
