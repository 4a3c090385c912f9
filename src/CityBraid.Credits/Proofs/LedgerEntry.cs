namespace CityBraid.Credits;

/// <summary>One side of a movement as it is kept.</summary>
/// <param name="Project">The project.</param>
/// <param name="Sequence">The transaction.</param>
/// <param name="Line">Its number in the transaction, from 1.</param>
/// <param name="At">When the transaction was made.</param>
/// <param name="Account">The account; null for the side tonnes are issued from.</param>
/// <param name="State">The state; null with the account.</param>
/// <param name="Vintage">The year.</param>
/// <param name="First">The number of the first tonne.</param>
/// <param name="Last">The number of the last tonne.</param>
/// <param name="Tonnes">What the account gains; negative for what it gives.</param>
public sealed record LedgerEntry(
    string Project,
    long Sequence,
    int Line,
    DateTimeOffset At,
    string? Account,
    string? State,
    int Vintage,
    long First,
    long Last,
    long Tonnes
);
