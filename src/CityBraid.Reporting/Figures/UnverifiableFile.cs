using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Why a file cannot be verified, in words of whoever holds a report: nothing is imported.</summary>
internal static class UnverifiableFile
{
    /// <summary>What reading a table says of a file that is none, and so no report.</summary>
    private static readonly HashSet<string> NoTable = new(StringComparer.Ordinal)
    {
        "tables.not-a-workbook",
        "tables.empty-file",
        "tables.wrong-encoding",
        "tables.broken-quotes",
    };

    private static readonly HashSet<string> Large = new(StringComparer.Ordinal)
    {
        ReportVerifier.TooLarge,
        "tables.too-large",
        "tables.zip-bomb",
        "tables.too-many-rows",
        "tables.too-many-columns",
        "tables.too-many-merged-ranges",
        "tables.text-too-long",
    };

    /// <summary>The refusal in words of its own where reading a table gave it.</summary>
    public static Refusal Of(Refusal refusal, string fileName) =>
        refusal.Findings is not [var finding, ..] ? refusal
        : NoTable.Contains(finding.Code) && !IsDamaged(finding) ? NoReport(fileName)
        : Large.Contains(finding.Code) ? TooLarge(fileName)
        : finding.Code == "tables.password-protected"
            ? Refusal.Invalid("reports.password-protected", ("file", fileName))
        : Broken(fileName, finding.Where?.Sheet ?? fileName);

    /// <summary>It is no workbook and no document.</summary>
    public static Refusal NoReport(string fileName) =>
        Refusal.Invalid("reports.not-a-report", ("file", fileName));

    /// <summary>It asks for more than any report does.</summary>
    public static Refusal TooLarge(string fileName) =>
        Refusal.Invalid(ReportVerifier.TooLarge, ("file", fileName));

    /// <summary>A part of it breaks off.</summary>
    public static Refusal Broken(string fileName, string part) =>
        Refusal.Invalid("reports.broken-document", ("file", fileName), ("part", part));

    /// <summary>Whether it was an archive, which breaks off.</summary>
    private static bool IsDamaged(Finding finding) =>
        finding.Values.GetValueOrDefault("found") == "damaged-zip";
}
