using System.Globalization;

namespace CityBraid.Cooperation;

/// <summary>
/// The fields of a record that takes another one in: its own come first, what it does not say is taken over,
/// and other names become aliases.
/// </summary>
internal sealed class MergedFields
{
    public const string Aliases = "aliases";

    private const string Alias = "alias";

    private readonly SortedDictionary<string, string> texts;
    private readonly Dictionary<string, string> left = new(StringComparer.Ordinal);
    private readonly CooperationRecord into;

    public MergedFields(CooperationRecord from, CooperationRecord into)
    {
        this.into = into;
        texts = new(into.Fields.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var field in RecordShape.Of(from.Key.Kind).Fields)
        {
            Take(field, from.Fields);
        }
    }

    /// <summary>What the record says that stays.</summary>
    public FieldSet Fields => new(texts);

    /// <summary>What the other one said, and is not taken over.</summary>
    public FieldSet Left => new(left);

    private void Take(FieldShape field, FieldSet from)
    {
        switch (field)
        {
            case { Type: FieldType.Flag }:
                break;
            case { Name: Aliases }:
                from.Rows(Aliases)
                    .Select(row => row.Value[Alias])
                    .OfType<string>()
                    .ToList()
                    .ForEach(AddAlias);
                break;
            case { Type: FieldType.Rows }:
                TakeRows(field.Name, from);
                break;
            default:
                TakeTexts(field, from);
                break;
        }
    }

    private void TakeTexts(FieldShape field, FieldSet from)
    {
        var isName = field.Name is CooperationRecord.NameField or "abbreviation";
        foreach (var (path, text) in from.Where(one => one.Key.Split(FieldSet.Separator)[0] == field.Name))
        {
            if (isName && texts.ContainsKey(path))
            {
                AddAlias(text);
            }
            else if (field.Target == into.Key.Kind && text == into.Key.Code.Value)
            {
                // It named the record that it goes into: that names itself now, which says nothing.
                left[path] = text;
            }
            else if (!texts.TryAdd(path, text) && texts[path] != text)
            {
                left[path] = text;
            }
        }
    }

    private void TakeRows(string name, FieldSet from)
    {
        foreach (var row in from.Rows(name))
        {
            var own = Fields.Rows(name);
            if (own.Any(one => one.Value.Says(row.Value)))
            {
                continue;
            }

            var key = NewName(row.Key, [.. own.Select(one => one.Key)]);
            foreach (var (path, text) in row.Value)
            {
                texts[string.Join(FieldSet.Separator, name, key, path)] = text;
            }
        }
    }

    private void AddAlias(string name)
    {
        var rows = Fields.Rows(Aliases);
        var known = rows.Select(row => row.Value[Alias])
            .Concat(Fields.Within(CooperationRecord.NameField).Select(text => text.Value))
            .Append(texts.GetValueOrDefault("abbreviation"));
        if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            var key = NewName("merged", [.. rows.Select(row => row.Key)]);
            texts[string.Join(FieldSet.Separator, Aliases, key, Alias)] = name;
        }
    }

    private static string NewName(string wish, IReadOnlyCollection<string> taken)
    {
        var name = wish;
        for (var number = 2; taken.Contains(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wish}-{number}");
        }

        return name;
    }
}
