using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Reads what a country group's form or a draft of it says, record by record.</summary>
/// <remarks>
/// A form without script sends every field and the revision it saw; a draft sends the fields that changed,
/// each with what stood there before.
/// </remarks>
internal static class WorkForm
{
    /// <summary>Begins the names of inputs that hold a field.</summary>
    public const string FieldStart = "f/";

    /// <summary>Begins the names of what stood in a field before.</summary>
    public const string BeforeStart = "b/";

    /// <summary>Begins the names of inputs that hold the revision of a record.</summary>
    public const string SeenStart = "seen/";

    private const int PartsMin = 3;

    /// <summary>What a challenge can be about, in the order of the form.</summary>
    public static IReadOnlyList<string> Areas { get; } = ["institutions", "knowledge", "training", "finance"];

    /// <summary>
    /// The records that were sent, challenges before the logframes that are drawn of them.
    /// </summary>
    public static IReadOnlyList<WorkRecord> Read(SentForm form) =>
        [
            .. Parts(form.Below(FieldStart))
                .GroupBy(part => (part.Kind, part.Code))
                .Select(record => new WorkRecord(
                    record.Key.Kind,
                    record.Key.Code,
                    new FieldSet(
                        record
                            .Select(part => KeyValuePair.Create(part.Path, part.Text.Trim()))
                            .DistinctBy(part => part.Key, StringComparer.Ordinal)
                    ),
                    SeenOf(form, record.Key.Kind, record.Key.Code)
                ))
                .OrderBy(record => record.Kind),
        ];

    /// <summary>
    /// The changes of a record that was sent as a whole: every field, whatever stood there.
    /// </summary>
    public static IReadOnlyList<FieldChange> Written(SentForm form, WorkRecord record)
    {
        var boxes = record.Kind == RecordKind.Challenge ? Areas.Select(area => $"areas/{area}") : [];
        return
        [
            .. Texts(form, FieldStart, record)
                .Select(text => text.Key)
                .Concat(boxes)
                .Distinct(StringComparer.Ordinal)
                .Select(path => new FieldChange(path, Before: null, record.Fields[path])),
        ];
    }

    /// <summary>
    /// The changes of a draft: what stood in each field, and what is to stand there.
    /// </summary>
    public static IReadOnlyList<FieldChange> Drafted(SentForm form, WorkRecord record)
    {
        var before = new FieldSet(Texts(form, BeforeStart, record));
        return
        [
            .. Texts(form, FieldStart, record)
                .Select(text => new FieldChange(text.Key, before[text.Key], record.Fields[text.Key])),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts(
        SentForm form,
        string start,
        WorkRecord record
    ) => form.Below(start + record.Start);

    private static IEnumerable<(RecordKind Kind, string Code, string Path, string Text)> Parts(
        IEnumerable<KeyValuePair<string, string>> fields
    ) =>
        from field in fields
        let parts = field.Key.Split(FieldSet.Separator, PartsMin)
        where parts.Length == PartsMin && RecordCode.TryParse(parts[1], out _)
        let kind = RecordKinds.Find(parts[0])
        where kind is not null
        select (kind.Value, parts[1], parts[2], field.Value);

    private static int SeenOf(SentForm form, RecordKind kind, string code) =>
        int.TryParse(
            form[$"{SeenStart}{kind.ToName()}/{code}"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seen
        )
            ? seen
            : 0;
}
