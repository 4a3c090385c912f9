using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What an import decided, to be remembered.</summary>
/// <param name="Place">The place whose items were decided about.</param>
/// <param name="Sha256">The hash of the file whose cells were corrected.</param>
/// <param name="Memory">The decisions;</param>
/// <param name="Actor">Who imported.</param>
/// <param name="At">When.</param>
public sealed record ImportLesson(
    PlaceCode Place,
    string Sha256,
    ImportMemory Memory,
    Actor Actor,
    DateTimeOffset At
);
