using System.Security.Cryptography;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Reads what a form says of a record: every field of the kind, row by row.</summary>
internal static class RecordForm
{
    /// <summary>Begins the names of inputs that hold a field.</summary>
    public const string FieldStart = "f/";

    /// <summary>Begins the names of inputs that make a new row.</summary>
    public const string RowStart = "row/";

    /// <summary>Names the input that chooses the record a new row is named by.</summary>
    public const string RowName = "row-of/";

    private const int RowNameLength = 12;

    /// <summary>The fields that were filled in.</summary>
    public static FieldSet Read(SentForm form, RecordShape shape) =>
        new(
            form.Below(FieldStart)
                .Concat(
                    shape
                        .Fields.Where(field => field.Type == FieldType.Rows)
                        .SelectMany(field => Row(form, field))
                )
                .Select(field => KeyValuePair.Create(field.Key, field.Value.Trim()))
                .GroupBy(field => field.Key, StringComparer.Ordinal)
                .Select(same => same.Last())
        );

    /// <summary>The code that was written, or one made of the English name.</summary>
    public static string CodeOf(SentForm form, string name = $"{FieldStart}name/en")
    {
        var text = form["code"].Length > 0 ? form["code"] : form[name];
        var letters = text.ToLowerInvariant()
            .Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter : ' ');
        var words = string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = string.Join('-', words);
        return code.Length == 0 ? NewRow()
            : code.Length <= RecordCode.LengthMax ? code
            : code[..RecordCode.LengthMax].TrimEnd('-');
    }

    /// <summary>A new row counts when any of its cells is filled in, or its record chosen.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Row(SentForm form, FieldShape field)
    {
        var cells = form.Below($"{RowStart}{field.Name}/")
            .Where(cell => cell.Value.Trim().Length > 0)
            .ToList();
        var chosen = form[RowName + field.Name];
        var isWanted = field.Target is null ? cells.Count > 0 : chosen.Length > 0;
        if (!isWanted)
        {
            return [];
        }

        var row = field.Target is null ? NewRow() : chosen;
        return cells.Select(cell => KeyValuePair.Create($"{field.Name}/{row}/{cell.Key}", cell.Value));
    }

    private static string NewRow() => RandomNumberGenerator.GetHexString(RowNameLength, lowercase: true);
}
