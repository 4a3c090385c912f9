namespace CityBraid.Web;

/// <summary>What somebody keeps to check the ledger by later, as JSON.</summary>
public sealed record RootDocument(
    long Size,
    string? Root,
    DateTimeOffset? SealedAt,
    string? SignedText,
    string? Signature,
    string PublicKey
)
{
    /// <summary>The root.</summary>
    public static RootDocument Of(PublishedRoot published)
    {
        ArgumentNullException.ThrowIfNull(published);
        var root = published.Root;
        return new(
            root?.Size ?? 0,
            root?.Root,
            root?.At,
            root?.SignedText,
            root?.Signature,
            published.PublicKey
        );
    }
}
