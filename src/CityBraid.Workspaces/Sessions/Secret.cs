using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Workspaces;

/// <summary>
/// A text that opens something for whoever holds it: a session, an invitation, an API key. Only its hash is
/// kept.
/// </summary>
/// <remarks>
/// It is 32 bytes of chance, so that a plain SHA-256 of it cannot be turned back, and looking it up by its
/// hash tells nothing by the time it takes.
/// </remarks>
public sealed class Secret
{
    private const int Bytes = 32;
    private const int LengthMax = 100;
    private const int IdLength = 10;
    private const string IdLetters = "23456789abcdefghjkmnpqrstuvwxyz";

    private Secret(string text) => Text = text;

    /// <summary>The text itself, to be handed to its holder and to nobody else.</summary>
    public string Text { get; }

    /// <summary>What is kept of it: SHA-256 in hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>A secret that nobody has had.</summary>
    /// <param name="prefix">What it begins with, so that people and scanners know it when they see
    /// it.</param>
    public static Secret New(string prefix = "") =>
        new(prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>A secret that somebody presents; null when the text cannot be one.</summary>
    public static Secret? Find(string? text) =>
        text is { Length: > 0 and <= LengthMax } && text.All(IsLetter) ? new Secret(text) : null;

    /// <summary>An id that nobody can guess the next of, short enough to be said.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(IdLetters, IdLength);

    /// <summary>Not the secret, so that no log and no message holds one.</summary>
    public override string ToString() => "(secret)";

    private static bool IsLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-';
}
