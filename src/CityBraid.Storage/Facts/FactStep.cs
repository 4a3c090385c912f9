namespace CityBraid.Storage;

/// <summary>One revision of a change with the revision before it; null when it is the first.</summary>
internal sealed record FactStep(FactRevisionRow? Before, FactRevisionRow After);
