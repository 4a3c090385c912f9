using System.Globalization;
using System.Text.RegularExpressions;

namespace CityBraid.Credits;

/// <summary>How a standard writes serials, as <c>{project}-{first}-{last}-{vintage}</c>.</summary>
/// <remarks>
/// A serial is read by the format and the projects on record, never by splitting: a project's code may hold
/// the signs that stand between the parts.
/// </remarks>
public sealed record SerialFormat
{
    private const string Project = "{project}";
    private const string First = "{first}";
    private const string Last = "{last}";
    private const string Vintage = "{vintage}";

    private static readonly string[] Parts = [Project, First, Last, Vintage];

    private SerialFormat(string pattern) => Pattern = pattern;

    /// <summary>The format itself.</summary>
    public string Pattern { get; }

    /// <summary>Takes a format that names each part once, with something between two parts.</summary>
    /// <exception cref="FormatException">A part is missing, stands twice, or touches the next.</exception>
    public static SerialFormat Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        foreach (var part in Parts)
        {
            if (pattern.Split(part).Length != 2)
            {
                throw new FormatException($"A serial's format names {part} once: '{pattern}'.");
            }
        }

        return pattern.Contains("}{", StringComparison.Ordinal)
            ? throw new FormatException($"Something stands between two parts of a serial: '{pattern}'.")
            : new SerialFormat(pattern);
    }

    /// <summary>The serial of a block.</summary>
    public string Write(SerialBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Write(block.Project, block.Vintage, block.First, block.Last);
    }

    /// <summary>The serial of a run of tonnes.</summary>
    public string Write(ProjectCode project, int vintage, long first, long last)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Pattern
            .Replace(Project, project.Value, StringComparison.Ordinal)
            .Replace(First, Number(first), StringComparison.Ordinal)
            .Replace(Last, Number(last), StringComparison.Ordinal)
            .Replace(Vintage, Number(vintage), StringComparison.Ordinal);
    }

    /// <summary>The first tonne that a serial of a project names; null when it is no serial of it.</summary>
    public BlockAddress? FindAddress(ProjectCode project, string serial)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(serial);
        var match = Regex.Match(
            serial,
            "^" + Expression(project) + "\\z",
            RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
            TimeSpan.FromMilliseconds(100)
        );
        return
            match.Success
            && long.TryParse(match.Groups["first"].Value, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(match.Groups["vintage"].Value, CultureInfo.InvariantCulture, out var vintage)
            ? new BlockAddress(project, vintage, first)
            : null;
    }

    private string Expression(ProjectCode project) =>
        Regex
            .Escape(Pattern)
            .Replace(Regex.Escape(Project), Regex.Escape(project.Value), StringComparison.Ordinal)
            .Replace(Regex.Escape(First), "(?<first>[0-9]{1,18})", StringComparison.Ordinal)
            .Replace(Regex.Escape(Last), "(?<last>[0-9]{1,18})", StringComparison.Ordinal)
            .Replace(Regex.Escape(Vintage), "(?<vintage>[0-9]{4})", StringComparison.Ordinal);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
