using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Reporting;

/// <summary>The digest of texts: SHA-256, of which the first 128 bits are kept.</summary>
/// <remarks>It tells of a changed text, not of who changed it: it is no signature.</remarks>
internal static class ProofDigest
{
    private const int BytesKept = 16;

    /// <summary>The digest in lower-case hexadecimal; a missing text differs from an empty one.</summary>
    public static string Of(IEnumerable<string?> texts)
    {
        var whole = new StringBuilder();
        foreach (var text in texts)
        {
            // The length goes before the text, so that no two lists of texts run together to the same.
            whole.Append(text?.Length ?? -1).Append(':').Append(text);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(whole.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, BytesKept));
    }
}
