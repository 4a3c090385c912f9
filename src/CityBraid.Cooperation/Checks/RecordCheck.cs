using System.Globalization;
using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds all that is wrong with what a record is to say.</summary>
internal sealed class RecordCheck(RecordDraft draft, CooperationBook book)
{
    private const int LineMax = 2_000;
    private const int TextMax = 20_000;

    private readonly List<Finding> findings = [];

    /// <summary>The findings; an error keeps the record from being kept.</summary>
    public static IReadOnlyList<Finding> Of(RecordDraft draft, CooperationBook book)
    {
        var check = new RecordCheck(draft, book);
        var shape = RecordShape.Of(draft.Key.Kind);
        check.CheckFields(draft.Fields, shape.Fields, string.Empty);
        check.findings.AddRange(MeaningCheck.Of(draft, book));
        return check.findings;
    }

    /// <summary>The texts as they are kept: trimmed, composed, dates Gregorian.</summary>
    public static RecordDraft Tidied(RecordDraft draft)
    {
        var shape = RecordShape.Of(draft.Key.Kind);
        var texts = draft.Fields.Select(text =>
            KeyValuePair.Create(text.Key, Tidied(text.Value, FieldPaths.Find(shape, text.Key)))
        );
        return draft with { Fields = new FieldSet(texts) };
    }

    private static string Tidied(string text, FieldShape? field)
    {
        var clean = text.Trim().ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        return field?.Type switch
        {
            FieldType.Date => DateText.Kept(clean),
            FieldType.Number => NumberText.Kept(clean),
            _ => clean,
        };
    }

    private void CheckFields(FieldSet fields, IReadOnlyList<FieldShape> shapes, string start)
    {
        var names = fields.Paths.Select(path => path.Split(FieldSet.Separator)[0]);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (shapes.FirstOrDefault(shape => shape.Name == name) is { } shape)
            {
                CheckField(fields, shape, start + name);
            }
            else
            {
                Add("cooperation.unknown-field", start + name, ("field", start + name));
            }
        }

        foreach (var shape in shapes.Where(shape => shape.IsRequired && !IsFilled(fields, shapes, shape)))
        {
            Add("cooperation.field-missing", start + shape.Name, ("field", start + shape.Name));
        }
    }

    /// <summary>What a row does not say itself it has from the row that it follows.</summary>
    private static bool IsFilled(FieldSet fields, IReadOnlyList<FieldShape> shapes, FieldShape shape) =>
        fields.Has(shape.Name)
        || fields.Members(shape.Name).Count > 0
        || (
            fields.Has(LogframeInheritance.Follows)
            && shapes.Any(one => one is { Name: LogframeInheritance.Follows, Type: FieldType.Text })
        );

    private void CheckField(FieldSet fields, FieldShape shape, string path)
    {
        if (shape.Type == FieldType.Rows)
        {
            foreach (var row in fields.Rows(shape.Name))
            {
                CheckRow(shape, row, path);
            }

            return;
        }

        foreach (var (at, text) in Texts(fields, shape.Name, path))
        {
            CheckText(shape, at, text);
        }

        if (IsDeep(shape) ? fields.Has(shape.Name) : fields.Members(shape.Name).Count > 0)
        {
            Add("cooperation.unknown-field", path, ("field", path));
        }
    }

    private static bool IsDeep(FieldShape shape) =>
        shape.IsLocal || shape.Type is FieldType.References or FieldType.Choices;

    private static IEnumerable<(string Path, string Text)> Texts(FieldSet fields, string name, string path) =>
        fields
            .Where(text =>
                text.Key == name || text.Key.StartsWith(name + FieldSet.Separator, StringComparison.Ordinal)
            )
            .Select(text => (path + text.Key[name.Length..], text.Value));

    private void CheckRow(FieldShape shape, KeyValuePair<string, FieldSet> row, string path)
    {
        var at = path + FieldSet.Separator + row.Key;
        if (!RecordCode.IsValid(row.Key))
        {
            Add("cooperation.unknown-field", at, ("field", at));
            return;
        }

        if (shape.Target is { } kind)
        {
            CheckReference(kind, row.Key, at);
        }

        CheckFields(row.Value, shape.Columns, at + FieldSet.Separator);
    }

    private void CheckText(FieldShape shape, string path, string text)
    {
        var last = path.Split(FieldSet.Separator)[^1];
        var max = shape.Type == FieldType.LongLocal ? TextMax : LineMax;
        if (text.Length > max)
        {
            Add("cooperation.text-too-long", path, ("field", path), ("max", Digits(max)));
        }

        switch (shape.Type)
        {
            case FieldType.Local or FieldType.LongLocal when !RecordShape.Languages.Contains(last):
                Add("cooperation.not-a-language", path, ("text", last), ("field", path));
                break;
            case FieldType.Date when DateText.Find(text) is null || (!shape.MaySpan && DateText.IsSpan(text)):
                Add("cooperation.not-a-date", path, ("text", text), ("field", path));
                break;
            case FieldType.Link when !IsOnTheWeb(text) && !IsOnRecord(path, text):
                Add("cooperation.not-an-address", path, ("text", text), ("field", path));
                break;
            case FieldType.Number when FindNumber(text) is null:
                Add("cooperation.not-a-number", path, ("text", text), ("field", path));
                break;
            case FieldType.Choice:
                CheckChoice(shape, text, path);
                break;
            case FieldType.Choices:
                CheckChoice(shape, last, path);
                break;
            case FieldType.Reference:
                CheckReference(shape.Target!.Value, text, path);
                break;
            case FieldType.References:
                CheckReference(shape.Target!.Value, last, path);
                break;
            default:
                break;
        }
    }

    private void CheckChoice(FieldShape shape, string choice, string path)
    {
        if (!shape.Choices.Contains(choice, StringComparer.Ordinal))
        {
            var known = string.Join(", ", shape.Choices);
            Add("cooperation.unknown-choice", path, ("text", choice), ("field", path), ("known", known));
        }
    }

    private void CheckReference(RecordKind kind, string code, string path)
    {
        var isItself = kind == draft.Key.Kind && code == draft.Key.Code.Value;
        if (isItself || book.Find(kind, code) is null)
        {
            Add("cooperation.unknown-record", path, ("record", code), ("field", path));
        }
    }

    private void Add(string code, string path, params (string, string)[] values) =>
        findings.Add(new Finding(Severity.Error, code, RecordPlace.Of(draft.Key, path), values));

    /// <summary>Whoever follows it goes to a page: nothing that runs or reads a file is an address
    ///   here.</summary>
    private static bool IsOnTheWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0;

    /// <summary>A text from before it had to be an address keeps nobody from changing the rest.</summary>
    private bool IsOnRecord(string path, string text) =>
        book.Find(draft.Key.Kind, draft.Key.Code.Value)?.Fields[path] == text;

    private static decimal? FindNumber(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
