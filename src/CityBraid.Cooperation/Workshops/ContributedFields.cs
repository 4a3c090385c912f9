using System.Globalization;

namespace CityBraid.Cooperation;

/// <summary>What a group may write, and what a record of theirs holds from the start.</summary>
internal static class ContributedFields
{
    private const string Levels = "levels";
    private const string Level = "level";
    private const string Number = "number";
    private const int NumberMax = 1_000_000;
    private const string CountriesField = "countries";

    /// <summary>Whether a group may write into a path.</summary>
    public static bool Takes(RecordKind kind, string path)
    {
        var field = path.Split(FieldSet.Separator)[0];
        return kind switch
        {
            RecordKind.Challenge => field is CooperationRecord.NameField or "areas" or "causes",
            RecordKind.Logframe => field is Levels
                && path.Split(FieldSet.Separator)[^1]
                    is not (Number or LogframeInheritance.Follows or LogframeInheritance.Out),
            RecordKind.Recommendation => field is CooperationRecord.NameField,
            _ => false,
        };
    }

    /// <summary>What a new record of a group holds from the start.</summary>
    public static FieldSet Start(WorkGroup group, RecordKind kind, RecordCode code)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["meeting"] = group.Link.Meeting.Value,
            [WorkGroup.GroupField] = group.Link.Group.Value,
        };
        if (kind is RecordKind.Challenge or RecordKind.Logframe)
        {
            foreach (var country in group.Group.Fields.Members(CountriesField))
            {
                fields[$"{CountriesField}{FieldSet.Separator}{country}"] = FieldSet.Member;
            }
        }

        if (kind == RecordKind.Logframe && group.Book.Find(RecordKind.Challenge, code.Value) is { } challenge)
        {
            fields["challenge"] = code.Value;
            foreach (var (language, name) in challenge.Fields.Within(CooperationRecord.NameField))
            {
                fields[$"{CooperationRecord.NameField}{FieldSet.Separator}{language}"] = name;
            }
        }

        return new FieldSet(fields);
    }

    /// <summary>
    /// A logframe's rows with the level that their names begin with; a row with nothing else is none. New
    /// rows come after those that there are, in the order in which they were written.
    /// </summary>
    public static FieldSet Completed(RecordKind kind, FieldSet fields, IEnumerable<FieldChange> written)
    {
        if (kind != RecordKind.Logframe)
        {
            return fields;
        }

        var rows = fields.Rows(Levels);
        var last = rows.Select(row => NumberOf(row.Value)).OfType<int>().Append(0).Max();
        var added = written
            .Select(change => change.Path.Split(FieldSet.Separator))
            .Where(parts => parts.Length > 1 && parts[0] == Levels)
            .Select(parts => parts[1])
            .Distinct(StringComparer.Ordinal)
            .Where(name => rows.Any(row => row.Key == name && IsUnnumbered(row.Value)))
            .Select((name, at) => Cell(name, Number, Digits(last + at + 1)));
        return fields.With(
            rows.Where(row => !row.Value.Has(LogframeInheritance.Follows))
                .Select(row => Cell(row.Key, Level, LevelOf(row.Key, row.Value)))
                .Concat(
                    rows.Where(row => IsEmpty(row.Value)).Select(row => Cell(row.Key, Number, string.Empty))
                )
                .Concat(added)
        );
    }

    private static KeyValuePair<string, string> Cell(string row, string column, string text) =>
        KeyValuePair.Create(string.Join(FieldSet.Separator, Levels, row, column), text);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsUnnumbered(FieldSet cells) => !IsEmpty(cells) && !cells.Has(Number);

    private static bool IsEmpty(FieldSet cells) => cells.All(cell => cell.Key is Level or Number);

    private static int? NumberOf(FieldSet cells) =>
        int.TryParse(cells[Number], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < NumberMax
            ? number
            : null;

    private static string LevelOf(string row, FieldSet cells) =>
        IsEmpty(cells) ? string.Empty : cells[Level] ?? row.Split('-')[0];
}
