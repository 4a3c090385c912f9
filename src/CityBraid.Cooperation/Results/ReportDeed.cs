using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>That somebody approved, returned or withdrew one state of a report.</summary>
/// <param name="Report">The report's code.</param>
/// <param name="Revision">Which state of it.</param>
/// <param name="Kind">What was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Note">Why; empty when nobody says.</param>
public sealed record ReportDeed(
    RecordCode Report,
    int Revision,
    ReportDeedKind Kind,
    string By,
    DateTimeOffset At,
    string Note
);
