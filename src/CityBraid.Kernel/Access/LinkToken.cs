using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Kernel;

/// <summary>
/// The text in an address that lets somebody without an account do one thing; only its hash is kept.
/// </summary>
/// <remarks>It is 32 bytes of chance, so that a plain SHA-256 of it cannot be turned back.</remarks>
public sealed class LinkToken
{
    private const int Bytes = 32;

    private LinkToken(string text) => Text = text;

    /// <summary>The text itself, to be handed to whom it is for and to nobody else.</summary>
    public string Text { get; }

    /// <summary>What is kept of it: SHA-256 in hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>A token that nobody has had.</summary>
    public static LinkToken New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>A token that somebody presents; null when the text cannot be one.</summary>
    public static LinkToken? Find(string? text) =>
        text?.Length == 2 * Bytes && text.All(char.IsAsciiHexDigitLower) ? new LinkToken(text) : null;

    /// <summary>Not the token, so that no log and no message holds one.</summary>
    public override string ToString() => "(token)";
}
