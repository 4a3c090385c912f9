using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Tests.Cooperation;

/// <summary>Records for tests, in the workspace <c>programme</c> or in the directory.</summary>
internal static class Known
{
    public static PlaceCode Workspace { get; } = new("programme");

    public static RecordKey Key(RecordKind kind, string code) =>
        new(RecordShape.Of(kind).IsOfDirectory ? null : Workspace, kind, new RecordCode(code));

    public static CooperationRecord Record(
        RecordKind kind,
        string code,
        params IEnumerable<KeyValuePair<string, string>> fields
    ) => new(Key(kind, code), new FieldSet(fields), 1, "test", default);

    public static CooperationRecord Record(RecordKind kind, string code, params (string, string)[] fields) =>
        Record(kind, code, fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

    public static RecordDraft Draft(RecordKind kind, string code, params (string, string)[] fields) =>
        new(
            Key(kind, code),
            new FieldSet(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)))
        );

    public static CooperationBook Book(params CooperationRecord[] records) => new(Workspace, records);
}
