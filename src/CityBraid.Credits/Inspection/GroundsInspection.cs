using System.Globalization;

namespace CityBraid.Credits;

/// <summary>Whether every issuance rests on an accepted verification, and whoever approved something did not
///   ask for it.</summary>
internal sealed class GroundsInspection(Violations violations)
{
    private readonly Dictionary<string, LedgerTransaction> accepted = new(StringComparer.Ordinal);
    private readonly List<(DateOnly From, DateOnly To)> issued = [];
    private readonly HashSet<string> earned = new(StringComparer.Ordinal);

    /// <summary>Adds the next transaction of the log.</summary>
    public void Add(LedgerTransaction transaction, string where)
    {
        if (transaction.Kind == TransactionKind.AcceptVerification)
        {
            accepted[PeriodOf(transaction)] = transaction;
        }
        else if (transaction.Kind == TransactionKind.Issue)
        {
            CheckGrounds(transaction, accepted.GetValueOrDefault(PeriodOf(transaction)), where);
            CheckDays(transaction, where);
            if (!earned.Add(PeriodOf(transaction)))
            {
                violations.Add("I4", where, "credits.issued-twice");
            }
        }

        CheckPeople(transaction, where);
    }

    private static string PeriodOf(LedgerTransaction transaction) =>
        transaction.Details.GetValueOrDefault(PeriodDetails.Period, string.Empty);

    /// <summary>I4: no more than was verified, year by year.</summary>
    private void CheckGrounds(LedgerTransaction issue, LedgerTransaction? acceptance, string where)
    {
        var years = issue.Movements.GroupBy(movement => movement.Vintage);
        if (
            acceptance is null
            || years.Any(year => year.Sum(one => one.Tonnes) > TonnesOf(acceptance, year.Key))
        )
        {
            violations.Add("I4", where, "credits.no-grounds");
        }
    }

    private static long TonnesOf(LedgerTransaction acceptance, int vintage) =>
        long.TryParse(
            acceptance.Details.GetValueOrDefault(PeriodDetails.Tonnes(vintage)),
            CultureInfo.InvariantCulture,
            out var tonnes
        )
            ? tonnes
            : 0;

    private void CheckDays(LedgerTransaction issue, string where)
    {
        if (!TryDay(issue, PeriodDetails.From, out var from) || !TryDay(issue, PeriodDetails.To, out var to))
        {
            violations.Add("I4", where, "credits.no-grounds");
            return;
        }

        if (issued.Any(other => from <= other.To && other.From <= to))
        {
            violations.Add("I4", where, "credits.overlapping-issuances");
        }

        issued.Add((from, to));
    }

    private static bool TryDay(LedgerTransaction issue, string name, out DateOnly day) =>
        DateOnly.TryParseExact(
            issue.Details.GetValueOrDefault(name),
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );

    /// <summary>I10: whoever decides did not ask. An order may be taken back by who made it.</summary>
    private void CheckPeople(LedgerTransaction transaction, string where)
    {
        var asker = transaction.Kind switch
        {
            TransactionKind.Issue => PeriodDetails.RequestedBy,
            TransactionKind.RegisterProject => ProjectDetails.ProposedBy,
            TransactionKind.Decline => null,
            _ => InstructionDetails.OrderedBy,
        };
        if (
            asker is not null
            && transaction.Details.TryGetValue(asker, out var by)
            && string.Equals(by, transaction.By, StringComparison.Ordinal)
        )
        {
            violations.Add("I10", where, "credits.one-person");
        }
    }
}
