using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A letter to a department: what it is asked for, that something is still open, or that it is to
///   look again.</summary>
/// <param name="Place">The place.</param>
/// <param name="Round">The round.</param>
/// <param name="Request">The request.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Day">The day it is of: one letter a day is written to an address.</param>
public sealed record RequestLetter(
    Place Place,
    DataRound Round,
    DataRequest Request,
    RequestLetterKind Kind,
    DateOnly Day
);
