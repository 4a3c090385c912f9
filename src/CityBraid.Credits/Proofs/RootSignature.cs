using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Credits;

/// <summary>Checks signatures of roots with the public key alone.</summary>
public static class RootSignature
{
    /// <summary>Whether a root was signed with the key of a public key.</summary>
    public static bool IsValid(SignedRoot root, string publicKey)
    {
        ArgumentNullException.ThrowIfNull(root);
        try
        {
            var signature = Convert.FromBase64String(root.Signature);
            if (!string.Equals(Convert.ToBase64String(signature), root.Signature, StringComparison.Ordinal))
            {
                // Base 64 leaves bits unused: the same signature, but not the same text.
                return false;
            }

            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return key.VerifyData(
                Encoding.UTF8.GetBytes(root.SignedText),
                signature,
                HashAlgorithmName.SHA256
            );
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return false;
        }
    }
}
