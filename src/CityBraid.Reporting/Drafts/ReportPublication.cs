using System.Security.Cryptography;

namespace CityBraid.Reporting;

/// <summary>What a report said when it was published. It does not change any more.</summary>
/// <param name="By">Who published it.</param>
/// <param name="At">When.</param>
/// <param name="Sha256">The digest of the whole report as it is kept.</param>
public sealed record ReportPublication(string By, DateTimeOffset At, string Sha256)
{
    /// <summary>The digest of a report as it is kept.</summary>
    public static string DigestOf(ReadOnlyMemory<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData(content.Span));
}
