using CityBraid.Words;

namespace CityBraid.Web;

/// <summary>What an inspection of the ledger found, as JSON.</summary>
public sealed record LedgerReportDocument(
    long Transactions,
    long Blocks,
    long Issuances,
    LedgerViolationDocument[] Violations,
    string Head
)
{
    /// <summary>The report with its sentences in a language.</summary>
    public static LedgerReportDocument Of(LedgerReport report, Language language) =>
        new(
            report.Transactions,
            report.Blocks,
            report.Issuances,
            [
                .. report.Violations.Select(violation => new LedgerViolationDocument(
                    violation.Invariant,
                    violation.Where,
                    Sentences.Of(violation.Finding, language),
                    violation.Finding.Code
                )),
            ],
            report.Head
        );
}
