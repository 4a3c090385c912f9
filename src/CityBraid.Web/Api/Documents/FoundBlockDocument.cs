namespace CityBraid.Web;

/// <summary>A block of the public ledger as JSON.</summary>
public sealed record FoundBlockDocument(string Serial, string Organisation, BlockDocument Block)
{
    /// <summary>The block.</summary>
    public static FoundBlockDocument Of(FoundBlock found) =>
        new(found.Serial, found.Account.Organisation.Value, BlockDocument.Of(found.Block));
}
