using CityBraid.Credits;
using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>What was found when a request came to the ledger.</summary>
/// <param name="Sight">What the decision sees.</param>
/// <param name="Answer">What the same request was answered before; null when it is new.</param>
internal sealed record LedgerSeen(LedgerSight Sight, Result<LedgerTransaction>? Answer);
