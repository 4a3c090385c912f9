using System.Security.Cryptography;
using System.Text;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>
/// The proof that a form came from our own page: a number of chance, and that number signed with a secret
/// which only this browser holds.
/// </summary>
internal static class FormToken
{
    private const int ChanceBytes = 16;
    private const char Joint = '.';

    /// <summary>A token of a secret; another one each time.</summary>
    public static string Make(Secret secret)
    {
        var chance = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(ChanceBytes));
        return $"{chance}{Joint}{Sign(chance, secret)}";
    }

    /// <summary>Whether a token was made with a secret.</summary>
    public static bool IsOf(string token, Secret secret)
    {
        var parts = token.Split(Joint);
        return parts.Length == 2
            && CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(parts[1]),
                Encoding.UTF8.GetBytes(Sign(parts[0], secret))
            );
    }

    private static string Sign(string chance, Secret secret) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret.Text), Encoding.UTF8.GetBytes($"form {chance}"))
        );
}
