namespace CityBraid.Web;

/// <summary>What the form of each step of a monitoring period asks for.</summary>
internal static class PeriodFields
{
    /// <summary>The fields of a step.</summary>
    public static IReadOnlyList<AskedField> Of(Visit visit, PeriodRecord record, PeriodDeed deed) =>
        deed switch
        {
            PeriodDeed.Verify =>
            [
                .. record.Period.Claimed.SelectMany(amount =>
                    new[] { Tonnes(visit, amount), Buffer(visit, amount.Vintage) }
                ),
                new AskedField("reason", CreditWords.Say(visit, "reason"))
                {
                    Hint = CreditWords.Say(visit, "verify.reason.hint"),
                    IsRequired = false,
                    LengthMax = 500,
                },
            ],
            PeriodDeed.Request =>
            [
                .. record.Period.Verified.Select(amount => Tonnes(visit, amount)),
                Account(visit, "account", record.Accounts),
                .. record.Period.Verified.Any(amount => amount.Buffer > 0)
                    ? new[] { Account(visit, "buffer-account", record.Buffers) }
                    : [],
                CreditForms.Confirm(visit, record.Period.Project),
            ],
            PeriodDeed.Issue => [CreditForms.Confirm(visit, record.Period.Project)],
            _ => [],
        };

    private static AskedField Tonnes(Visit visit, VintageAmount amount) =>
        CreditForms.Tonnes(
            StatedTonnes.NameOf("tonnes", amount.Vintage),
            CreditWords.Say(visit, "tonnes.of", ("year", Numerals.Year(amount.Vintage, visit.Reader))),
            CreditWords.Digits(amount.Tonnes)
        );

    private static AskedField Buffer(Visit visit, int vintage) =>
        CreditForms.Tonnes(
            StatedTonnes.NameOf("buffer", vintage),
            CreditWords.Say(visit, "buffer.of", ("year", Numerals.Year(vintage, visit.Reader))),
            "0"
        ) with
        {
            Hint = CreditWords.Say(visit, "buffer.hint"),
        };

    private static AskedField Account(Visit visit, string name, IReadOnlyList<AccountCode> accounts) =>
        new(name, CreditWords.Say(visit, name))
        {
            Choices = [.. accounts.Select(account => (account.Value, account.Value))],
        };
}
