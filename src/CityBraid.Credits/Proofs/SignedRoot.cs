using System.Globalization;

namespace CityBraid.Credits;

/// <summary>The root of the Merkle tree over all transactions so far, signed by the registry.</summary>
/// <param name="Size">How many transactions it covers.</param>
/// <param name="Root">The root, in hexadecimal.</param>
/// <param name="At">When it was sealed.</param>
/// <param name="Signature">ECDSA P-256 over <see cref="SignedText"/> with SHA-256, in base 64.</param>
public sealed record SignedRoot(long Size, string Root, DateTimeOffset At, string Signature)
{
    /// <summary>The text that is signed.</summary>
    public string SignedText => TextOf(Size, Root, At);

    /// <summary>The text that is signed for a root.</summary>
    public static string TextOf(long size, string root, DateTimeOffset at)
    {
        var instant = at.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'",
            CultureInfo.InvariantCulture
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"citybraid ledger root\n{size}\n{root}\n{instant}"
        );
    }
}
