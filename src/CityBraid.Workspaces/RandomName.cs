using System.Buffers;
using System.Security.Cryptography;

namespace CityBraid.Workspaces;

/// <summary>Names that nobody can guess and that sort by time: 26 digits and small letters.</summary>
/// <remarks>The first ten tell the instant, the rest are drawn at random: 80 bits.</remarks>
internal static class RandomName
{
    public const int Length = 26;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    private const int TimeLength = 10;

    /// <summary>A new name.</summary>
    public static string New(TimeProvider time)
    {
        var instant = time.GetUtcNow().ToUnixTimeMilliseconds();
        var letters = RandomNumberGenerator.GetItems<char>(Alphabet, Length);
        for (var place = TimeLength - 1; place >= 0; place--)
        {
            letters[place] = Alphabet[(int)(instant % Alphabet.Length)];
            instant /= Alphabet.Length;
        }

        return new string(letters);
    }

    /// <summary>Whether a text can be such a name.</summary>
    public static bool IsOne(string? text) =>
        text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(Letters);
}
