namespace CityBraid.Credits;

/// <summary>An account of the registry.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="NeedsApproval">Whether what leaves it needs a second person.</param>
public sealed record CreditAccount(
    AccountCode Code,
    OrganisationCode Organisation,
    AccountKind Kind,
    bool NeedsApproval
)
{
    /// <summary>Whose it is and by which rules, as a line of the log tells it.</summary>
    public string Particulars =>
        $"{Organisation} {Kind}" + (NeedsApproval ? " needs approval" : string.Empty);
}
