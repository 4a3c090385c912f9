namespace CityBraid.Credits;

/// <summary>What the registrar asks the board to issue.</summary>
/// <param name="Project">The project.</param>
/// <param name="Number">The number of its monitoring period.</param>
/// <param name="Amounts">How much of each calendar year; the buffer is the verified one.</param>
/// <param name="Account">The account that receives the credits.</param>
/// <param name="BufferAccount">The account that receives the buffer; null when none is due.</param>
public sealed record IssuanceRequest(
    ProjectCode Project,
    long Number,
    IReadOnlyList<StatedAmount> Amounts,
    AccountCode Account,
    AccountCode? BufferAccount = null
);
