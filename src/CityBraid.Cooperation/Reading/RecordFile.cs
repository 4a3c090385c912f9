using System.Text.Json;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Reads records from JSON: an array of objects with kind, code and fields.</summary>
public static class RecordFile
{
    private const string KindName = "kind";
    private const string CodeName = "code";

    /// <summary>The records of a file, or where it cannot be read.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="workspace">The workspace of those that are not of the directory.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<Result<IReadOnlyList<RecordDraft>>> ReadAsync(
        Stream content,
        string name,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(content, default, cancellation);
            return Read(document.RootElement, name, workspace);
        }
        catch (JsonException fault)
        {
            return Refusal.BadData("cooperation.import-refused", [NotJson(name, fault)]);
        }
    }

    /// <summary>The records of a document that was read already, or where it makes no sense.</summary>
    public static Result<IReadOnlyList<RecordDraft>> Read(JsonElement root, string name, PlaceCode workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (root.ValueKind != JsonValueKind.Array)
        {
            return Refusal.BadData("cooperation.import-refused", [Unreadable(name, "1")]);
        }

        var drafts = new List<RecordDraft>();
        var findings = new List<Finding>();
        foreach (var (at, element) in root.EnumerateArray().Index())
        {
            if (Find(element, workspace) is { } draft)
            {
                drafts.Add(draft);
            }
            else
            {
                findings.Add(Unreadable(name, FormattableString.Invariant($"{at + 1}")));
            }
        }

        return findings.Count > 0
            ? Refusal.BadData("cooperation.import-refused", findings)
            : drafts.ToArray();
    }

    private static RecordDraft? Find(JsonElement element, PlaceCode workspace)
    {
        if (
            element.ValueKind != JsonValueKind.Object
            || RecordKinds.Find(Text(element, KindName)) is not { } kind
            || !RecordCode.TryParse(Text(element, CodeName), out var code)
        )
        {
            return null;
        }

        var where = RecordShape.Of(kind).IsOfDirectory ? null : workspace;
        var fields = element.EnumerateObject().Where(field => field.Name is not (KindName or CodeName));
        return new RecordDraft(
            new RecordKey(where, kind, code),
            new FieldSet(fields.SelectMany(field => FieldTexts.Of(field.Name, field.Value)))
        );
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static Finding NotJson(string name, JsonException fault) =>
        new(
            Severity.Error,
            "cooperation.not-json",
            new Location(name),
            ("line", FormattableString.Invariant($"{(fault.LineNumber ?? 0) + 1}"))
        );

    private static Finding Unreadable(string name, string number) =>
        new(
            Severity.Error,
            "cooperation.record-unreadable",
            new Location(name, Sheet: null, number),
            ("number", number)
        );
}
