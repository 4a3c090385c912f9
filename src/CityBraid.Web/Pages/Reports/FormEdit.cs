using System.Globalization;

namespace CityBraid.Web;

/// <summary>What somebody typed over a form.</summary>
/// <param name="Version">The version that it becomes.</param>
/// <param name="Seen">The version over which it was typed; null when the request does not say.</param>
/// <param name="Fields">What stands in each field.</param>
public sealed record FormEdit(string Version, string? Seen, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The columns that are edited on a page, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["from", "unit", "decimals", "who"];

    /// <summary>Takes the fields of a request.</summary>
    internal static FormEdit Of(IFormCollection sent) =>
        new(
            sent["version"].ToString(),
            sent["seen"].ToString() is { Length: > 0 } seen ? seen : null,
            sent.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal)
        );

    /// <summary>The name of a question's field: it goes by the question's number, as the same place in
    ///   another version is another question.</summary>
    public static string FieldOf(string column, string number) => $"{column}-{number}";

    /// <summary>What stands in a question's field; null when it was not sent.</summary>
    public string? Find(string column, string number) => Fields.GetValueOrDefault(FieldOf(column, number));

    /// <summary>The version that follows one: 3 after 2, 2026.1 after 2026, 2026.2 after 2026.1.</summary>
    public static string NextVersion(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var last = version.LastIndexOf('.') + 1;
        return
            int.TryParse(version[last..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is < 1000
            ? version[..last] + (number + 1).ToString(CultureInfo.InvariantCulture)
            : $"{version}.1";
    }

    /// <summary>What a question says in a column that is edited, in a language.</summary>
    public static string? ValueOf(PackQuestion question, string column, string language)
    {
        ArgumentNullException.ThrowIfNull(question);
        return column switch
        {
            "from" => question.From.ToString(),
            "unit" => question.Unit,
            "decimals" => question.Decimals?.ToString(CultureInfo.InvariantCulture),
            _ => question.Who.In(language),
        };
    }

    /// <summary>The form's file with what was typed, whether or not that makes sense: whoever reads the file
    ///   says so.</summary>
    /// <param name="pack">The form as it was seen.</param>
    /// <param name="language">The language in which it was shown.</param>
    internal string WriteOver(ReportPack pack, string language) =>
        PackFile.Write(
            pack with
            {
                Version = Version,
            },
            (at, column) =>
                column is "from" or "unit" or "decimals" ? Find(column, pack.Questions[at].Number)
                : column == $"who_{pack.Questions[at].Who.LanguageFor(language)}"
                    ? Find("who", pack.Questions[at].Number)
                : null
        );

    /// <summary>Whether nothing but the version was changed.</summary>
    internal bool ChangesNothing(ReportPack pack, string language) =>
        (this with { Version = pack.Version }).WriteOver(pack, language) == PackFile.Write(pack);
}
