using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A published range of amounts.</summary>
/// <param name="References">The references it holds for.</param>
/// <param name="Methods">The methods it holds for.</param>
/// <param name="Quality">How the amounts came to be known.</param>
/// <param name="Range">The range.</param>
/// <param name="Source">Who publishes it and where.</param>
internal sealed record ActivityRange(
    FrozenSet<string> References,
    FrozenSet<string> Methods,
    Quality Quality,
    UncertaintyRange Range,
    Citation Source
);
