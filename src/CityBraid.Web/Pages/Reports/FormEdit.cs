using System.Globalization;
using CityBraid.Tables;

namespace CityBraid.Web;

/// <summary>What somebody typed over a form.</summary>
/// <param name="Version">The version that it becomes.</param>
/// <param name="Fields">What stands in each field.</param>
public sealed record FormEdit(string Version, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Takes the fields of a request.</summary>
    internal static FormEdit Of(IFormCollection sent) =>
        new(
            sent["version"].ToString(),
            sent.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal)
        );

    /// <summary>What stands in a field; null when it was not sent.</summary>
    public string? Find(string field) => Fields.GetValueOrDefault(field);

    /// <summary>The version that follows one: 3 after 2, and <c>2026.1</c> after what is no number.</summary>
    public static string NextVersion(string version) =>
        int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is < 1000
            ? (number + 1).ToString(CultureInfo.InvariantCulture)
            : $"{version}.1";

    /// <summary>The form's file with what was typed, whether or not that makes sense: whoever reads the file
    ///   says so.</summary>
    /// <param name="pack">The form as it was.</param>
    /// <param name="language">The language in which it was shown.</param>
    internal string WriteOver(ReportPack pack, string language) =>
        PackFile.Write(
            pack with
            {
                Version = Version,
            },
            (at, column) =>
                column is "from" or "unit" or "decimals" ? Find(column + Digits(at))
                : column == $"who_{pack.Questions[at].Who.LanguageFor(language)}" ? Find($"who{Digits(at)}")
                : null
        );

    /// <summary>The findings about a file that nobody saw, at the numbers of the questions they are
    ///   about.</summary>
    internal static IReadOnlyList<Finding> Placed(
        IReadOnlyList<Finding> findings,
        ReportPack pack,
        string document
    )
    {
        // Texts have no line breaks, so each line is a row; the questions are the last of them.
        var before = document.Count(letter => letter == '\n') - pack.Questions.Count;
        return [.. findings.Select(Place)];

        Finding Place(Finding finding) =>
            CellAddress.TryRead(finding.Where?.Cells, out var row, out _)
            && row > before
            && row - before <= pack.Questions.Count
                ? new Finding(
                    finding.Severity,
                    finding.Code,
                    new Location(pack.Questions[row - before - 1].Number),
                    [.. finding.Values.Select(value => (value.Key, value.Value))]
                )
                : finding;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
