namespace CityBraid.Credits;

/// <summary>All that an export tells of a project.</summary>
internal sealed record CadTrustProject(
    CreditProject Project,
    CreditStandard Standard,
    Organisation Developer,
    IReadOnlyList<LedgerTransaction> Log,
    IReadOnlyList<SerialBlock> Blocks,
    IReadOnlyDictionary<AccountCode, CreditAccount> Accounts
)
{
    /// <summary>The organisation that holds a block.</summary>
    public OrganisationCode OwnerOf(SerialBlock block) => Accounts[block.Holding.Account].Organisation;

    /// <summary>Whether a block lies in the buffer.</summary>
    public bool IsBuffer(SerialBlock block) => Accounts[block.Holding.Account].Kind == AccountKind.Buffer;
}
