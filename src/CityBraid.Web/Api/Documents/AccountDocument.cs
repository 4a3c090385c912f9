namespace CityBraid.Web;

/// <summary>An account of the registry as JSON.</summary>
public sealed record AccountDocument(
    string Code,
    string Organisation,
    [property: Choices(typeof(AccountKind))] string Kind,
    bool NeedsApproval
)
{
    /// <summary>What lies in it; null where that is not told.</summary>
    public TonnesDocument? Tonnes { get; init; }

    /// <summary>The account.</summary>
    public static AccountDocument Of(CreditAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new(
            account.Code.Value,
            account.Organisation.Value,
            JsonNames.Of(account.Kind),
            account.NeedsApproval
        );
    }

    /// <summary>The account with what lies in it.</summary>
    public static AccountDocument Of(HeldAccount held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return Of(held.Account) with { Tonnes = TonnesDocument.Of(held.Tonnes) };
    }
}
