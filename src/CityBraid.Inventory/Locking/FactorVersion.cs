using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>One state of the factor library, whole: every row of every table that methods read.</summary>
/// <param name="Digest">The SHA-256 of its content, hexadecimal: the same rows give the same digest.</param>
/// <param name="Content">The tables as JSON, in one order of tables and columns.</param>
public sealed record FactorVersion(string Digest, string Content)
{
    private const int ShortLength = 8;

    /// <summary>The version as people read it: the first letters of its digest.</summary>
    public string Name => Shorten(Digest);

    /// <summary>The first letters of a digest.</summary>
    public static string Shorten(string digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return digest[..Math.Min(ShortLength, digest.Length)];
    }

    /// <summary>The version of some tables.</summary>
    internal static FactorVersion Of(IReadOnlyDictionary<string, IReadOnlyList<ReferenceRow>> tables)
    {
        var content = JsonSerializer.Serialize(
            new SortedDictionary<string, IEnumerable<SortedDictionary<string, string>>>(
                tables.ToDictionary(
                    table => table.Key,
                    table => table.Value.Select(InOrder),
                    StringComparer.Ordinal
                ),
                StringComparer.Ordinal
            )
        );
        return new FactorVersion(DigestOf(content), content);
    }

    /// <summary>Whether the content is what the digest says.</summary>
    internal bool IsWhole => string.Equals(Digest, DigestOf(Content), StringComparison.Ordinal);

    /// <summary>The tables, to be read as those of the program are.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<ReferenceRow>> Tables() =>
        JsonSerializer
            .Deserialize<Dictionary<string, IReadOnlyList<Dictionary<string, string>>>>(Content)!
            .ToDictionary(
                table => table.Key,
                table =>
                    (IReadOnlyList<ReferenceRow>)
                        [.. table.Value.Select((cells, at) => new ReferenceRow(table.Key, at + 2, cells))],
                StringComparer.Ordinal
            );

    private static SortedDictionary<string, string> InOrder(ReferenceRow row) =>
        new(
            row.Cells.ToDictionary(cell => cell.Key, cell => cell.Value, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static string DigestOf(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
