namespace CityBraid.Facts;

/// <summary>What became of answers that were approved.</summary>
/// <param name="Request">The request as it stands now.</param>
/// <param name="Change">The change that put them on record; null when they said nothing new.</param>
/// <param name="Added">How many facts are new.</param>
/// <param name="Changed">How many facts say something else than before.</param>
/// <param name="Unchanged">How many were on record as they are.</param>
public sealed record ApprovedAnswers(
    DataRequest Request,
    long? Change,
    int Added,
    int Changed,
    int Unchanged
);
