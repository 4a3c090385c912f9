namespace CityBraid.Reporting;

/// <summary>Which section somebody signs for whom.</summary>
/// <param name="Report">The draft.</param>
/// <param name="Part">The name of the section.</param>
/// <param name="Organisation">Whom they sign for.</param>
/// <param name="Seen">The digest of the section that was read.</param>
public sealed record SignOffRequest(KeptReportKey Report, string Part, string Organisation, string Seen);
