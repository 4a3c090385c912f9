using CityBraid.Credits;
using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>What was found when a request came to the ledger.</summary>
/// <param name="Standing">What who asks is to the registry.</param>
/// <param name="Sight">What the decision sees; null when there is no such project.</param>
/// <param name="Answer">What the same request was answered before; null when it is new.</param>
internal sealed record LedgerSeen(Standing Standing, LedgerSight? Sight, Result<LedgerTransaction>? Answer);
