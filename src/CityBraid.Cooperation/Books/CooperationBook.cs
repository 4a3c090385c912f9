using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The records of one workspace, with the directory that all share.</summary>
public sealed class CooperationBook
{
    private readonly FrozenDictionary<(RecordKind Kind, string Code), CooperationRecord> records;
    private readonly ILookup<RecordKind, CooperationRecord> kinds;

    /// <summary>Takes the records.</summary>
    /// <param name="workspace">The workspace; null for the directory alone.</param>
    /// <param name="records">Its records and those of the directory.</param>
    public CooperationBook(PlaceCode? workspace, IEnumerable<CooperationRecord> records)
    {
        Workspace = workspace;
        this.records = records.ToFrozenDictionary(record => (record.Key.Kind, record.Key.Code.Value));
        kinds = this
            .records.Values.OrderBy(record => record.Key.Code.Value, StringComparer.Ordinal)
            .ToLookup(record => record.Key.Kind);
    }

    /// <summary>The workspace; null for the directory alone.</summary>
    public PlaceCode? Workspace { get; }

    /// <summary>Every record.</summary>
    public IEnumerable<CooperationRecord> Records => records.Values;

    /// <summary>The records of a kind, in order of their codes.</summary>
    public IEnumerable<CooperationRecord> Of(RecordKind kind) => kinds[kind];

    /// <summary>The record of a code; null when there is none.</summary>
    public CooperationRecord? Find(RecordKind kind, string? code) =>
        code is null ? null : records.GetValueOrDefault((kind, code));

    /// <summary>What people call a record; its code when there is none on record.</summary>
    public LocalText NameOf(RecordKind kind, string code) =>
        Find(kind, code)?.Name ?? new LocalText("en", code);

    /// <summary>What of a record deserves a look, although it could be kept.</summary>
    public IReadOnlyList<Finding> WarningsOf(CooperationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var draft = new RecordDraft(record.Key, record.Fields);
        return [.. RecordCheck.Of(draft, this).Where(finding => !finding.IsError)];
    }

    /// <summary>The records that a field refers to, as far as they are on record.</summary>
    public IReadOnlyList<CooperationRecord> Follow(CooperationRecord record, string field, RecordKind kind)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Fields.Members(field).Select(code => Find(kind, code)).OfType<CooperationRecord>()];
    }

    /// <summary>The records of a kind whose field refers to a code.</summary>
    public IEnumerable<CooperationRecord> Naming(RecordKind kind, string field, string code) =>
        Of(kind)
            .Where(record =>
                string.Equals(record.Fields[field], code, StringComparison.Ordinal)
                || record.Fields.Has($"{field}{FieldSet.Separator}{code}")
            );

    /// <summary>Every record that refers to another one, in whichever field.</summary>
    public IEnumerable<CooperationRecord> Referring(RecordKind kind, string code) =>
        Records
            .Where(record =>
                RecordReferences.Of(record).Any(reference => reference.Kind == kind && reference.Code == code)
            )
            .OrderBy(record => record.Key.Kind)
            .ThenBy(record => record.Key.Code.Value, StringComparer.Ordinal);
}
