using System.Globalization;

namespace CityBraid.Credits;

/// <summary>The root of the Merkle tree over all transactions so far, signed by the registry.</summary>
/// <param name="Size">How many transactions it covers.</param>
/// <param name="Root">The root, in hexadecimal.</param>
/// <param name="At">When it was sealed.</param>
/// <param name="Signature">ECDSA P-256 over <see cref="SignedText"/> with SHA-256, in base 64.</param>
/// <param name="Previous">How many the root before it covers; 0 for the first one, null for one that was
///   signed
///   before roots named it.</param>
/// <remarks>As each names the one before it, none can be taken away without a trace.</remarks>
public sealed record SignedRoot(
    long Size,
    string Root,
    DateTimeOffset At,
    string Signature,
    long? Previous = null
)
{
    /// <summary>The text that is signed.</summary>
    public string SignedText => TextOf(Size, Root, At, Previous);

    /// <summary>The text that is signed for a root.</summary>
    public static string TextOf(long size, string root, DateTimeOffset at, long? previous)
    {
        var instant = at.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'",
            CultureInfo.InvariantCulture
        );
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"citybraid ledger root\n{size}\n{root}\n{instant}"
        );
        return previous is { } before
            ? string.Create(CultureInfo.InvariantCulture, $"{text}\n{before}")
            : text;
    }
}
