namespace CityBraid.Credits;

/// <summary>Whether the accounts are still whose the log says they are.</summary>
internal sealed class AccountInspection(Violations violations)
{
    private readonly Dictionary<string, string> told = new(StringComparer.Ordinal);

    /// <summary>Adds the next transaction of a log; an account never changes hands.</summary>
    public void Add(LedgerTransaction transaction, string where)
    {
        foreach (var (account, particulars) in transaction.Accounts)
        {
            if (!told.TryAdd(account, particulars) && !IsSame(told[account], particulars))
            {
                violations.Add("I9", where, "credits.wrong-account", ("account", account));
            }
        }
    }

    /// <summary>Compares what was told with what is kept.</summary>
    public void End(IReadOnlyList<CreditAccount> kept)
    {
        var particulars = kept.ToDictionary(
            account => account.Code.Value,
            account => account.Particulars,
            StringComparer.Ordinal
        );
        foreach (var (account, said) in told)
        {
            if (!IsSame(said, particulars.GetValueOrDefault(account)))
            {
                violations.Add("I9", account, "credits.wrong-account", ("account", account));
            }
        }
    }

    private static bool IsSame(string one, string? other) =>
        string.Equals(one, other, StringComparison.Ordinal);
}
