using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// The rows of the form of a localised indicator: global indicators, baselines and targets, as many as
/// somebody asks for, without script.
/// </summary>
internal static class LocaliseRows
{
    /// <summary>The field of a global indicator's code.</summary>
    public const string Sdg = "sdg";

    /// <summary>The forms of a milestone.</summary>
    public static readonly string[] Forms = ["baseline", "target"];

    /// <summary>Begins what a button does that adds a row.</summary>
    private const string AddStart = "add-";

    private const int RowsMax = 40;

    /// <summary>What a button does that adds a row.</summary>
    public static string Add(string which) => AddStart + which;

    /// <summary>Whether somebody asks for a row more.</summary>
    public static bool IsAdding(SentForm form) => form["do"].StartsWith(AddStart, StringComparison.Ordinal);

    /// <summary>How many rows of a kind are shown.</summary>
    public static int Count(SentForm form, string which)
    {
        var shown = int.TryParse(
            form[$"rows/{which}"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : 1;
        return Math.Clamp(form["do"] == Add(which) ? shown + 1 : shown, 1, RowsMax);
    }

    /// <summary>The name of an input of a row; those of the first row have none of their own.</summary>
    public static string NameOf(string field, int row) =>
        row == 1 ? field : string.Create(CultureInfo.InvariantCulture, $"{field}/{row}");

    /// <summary>The codes of the global indicators.</summary>
    public static IEnumerable<string> Codes(SentForm form) =>
        Rows(form, Sdg).Select(row => form[NameOf(Sdg, row)]).Where(code => code.Length > 0);

    /// <summary>The global indicators that it stands for.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Global(SentForm form) =>
        from row in Rows(form, Sdg)
        let code = form[NameOf(Sdg, row)]
        where code.Length > 0
        let path = $"global/{code.Replace('.', '-').ToLowerInvariant()}"
        from field in new[]
        {
            KeyValuePair.Create($"{path}/code", code),
            KeyValuePair.Create($"{path}/fit", form[NameOf("fit", row)]),
            KeyValuePair.Create($"{path}/conversion", form[NameOf("conversion", row)]),
        }
        group field by field.Key into same
        select same.Last();

    /// <summary>Baselines and targets: for all, or for one project.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Milestones(SentForm form) =>
        from which in Forms
        from row in Rows(form, which)
        let date = form[NameOf($"{which}/date", row)]
        let value = form[NameOf($"{which}/value", row)]
        where date.Length > 0 || value.Length > 0
        let path = $"milestones/{NameOf(which, row).Replace('/', '-')}"
        from field in new[]
        {
            KeyValuePair.Create($"{path}/form", which),
            KeyValuePair.Create($"{path}/date", date),
            KeyValuePair.Create($"{path}/value", value),
            KeyValuePair.Create($"{path}/project", form[NameOf($"{which}/project", row)]),
        }
        select field;

    /// <summary>The numbers of the rows that are shown.</summary>
    public static IEnumerable<int> Rows(SentForm form, string which) =>
        Enumerable.Range(1, Count(form, which));
}
