using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Cooperation;

/// <summary>
/// The code of a report: one for an indicator, whoever reports, and a period, so that nothing is reported
/// twice by mistake.
/// </summary>
public static class ReportCode
{
    private const int DigestLength = 12;

    /// <summary>The code of what is reported on an indicator for a period.</summary>
    /// <param name="fields">The report.</param>
    public static string Of(FieldSet fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        string?[] parts =
        [
            fields["indicator"],
            fields["project"],
            fields["location"],
            fields["organisation"],
            DateText.Kept(fields["date"] ?? string.Empty).Replace("..", "-to-", StringComparison.Ordinal),
        ];
        var words = string.Join('-', parts.Where(part => !string.IsNullOrEmpty(part)))
            .ToLowerInvariant()
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        var code = string.Join('-', words);
        return RecordCode.IsValid(code) ? code : Shortened(code);
    }

    private static string Shortened(string code)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)))[..DigestLength];
        var letters = string.Concat(code.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        var words = letters.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var start = string.Join('-', words);
        var room = RecordCode.LengthMax - DigestLength - 1;
        return $"{start[..Math.Min(start.Length, room)].TrimEnd('-')}-{digest}".TrimStart('-');
    }
}
