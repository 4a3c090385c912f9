using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A letter to a department: what it is asked for, or that something is still open.</summary>
/// <param name="Place">The place.</param>
/// <param name="Round">The round.</param>
/// <param name="Request">The request.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Day">The day it is of: one letter a day is written to a department.</param>
public sealed record RequestLetter(
    Place Place,
    DataRound Round,
    DataRequest Request,
    RequestLetterKind Kind,
    DateOnly Day
);
