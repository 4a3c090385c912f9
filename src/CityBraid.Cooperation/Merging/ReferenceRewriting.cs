using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Lets records name another one instead of one that goes.</summary>
internal static class ReferenceRewriting
{
    /// <summary>The fields of a record with one code for another; where both stand and say different things,
    ///   findings.</summary>
    public static FieldSet Of(
        CooperationRecord record,
        RecordKey from,
        RecordKey into,
        ICollection<Finding> findings
    )
    {
        var texts = record.Fields.ToDictionary(StringComparer.Ordinal);
        foreach (var reference in RecordReferences.Of(record).Where(one => Names(one, from)))
        {
            if (texts.TryGetValue(reference.Path, out var text) && text == from.Code.Value)
            {
                texts[reference.Path] = into.Code.Value;
            }
            else
            {
                Rename(texts, reference.Path, into.Code.Value, record.Key, findings);
            }
        }

        return new FieldSet(texts);
    }

    private static bool Names(RecordReference reference, RecordKey from) =>
        reference.Kind == from.Kind && reference.Code == from.Code.Value;

    /// <summary>A member of a set, or a row of its own, stands at the end of a path.</summary>
    private static void Rename(
        Dictionary<string, string> texts,
        string path,
        string into,
        RecordKey record,
        ICollection<Finding> findings
    )
    {
        var other = path[..(path.LastIndexOf(FieldSet.Separator) + 1)] + into;
        foreach (var old in texts.Keys.Where(key => IsAtOrUnder(key, path)).ToList())
        {
            var renamed = other + old[path.Length..];
            if (!texts.TryAdd(renamed, texts[old]) && (texts[renamed] != texts[old] || IsNumber(record, old)))
            {
                findings.Add(
                    new Finding(
                        Severity.Error,
                        "cooperation.merge-conflict",
                        RecordPlace.Of(record, old),
                        ("record", record.Code.Value),
                        ("field", renamed),
                        ("one", texts[old]),
                        ("other", texts[renamed])
                    )
                );
            }

            texts.Remove(old);
        }
    }

    /// <summary>Half and half are two halves: which of them stays, or whether both do, somebody has to
    ///   say.</summary>
    private static bool IsNumber(RecordKey record, string path) =>
        FieldPaths.Find(RecordShape.Of(record.Kind), path)?.Type == FieldType.Number;

    private static bool IsAtOrUnder(string key, string path) =>
        key.StartsWith(path, StringComparison.Ordinal)
        && (key.Length == path.Length || key[path.Length] == FieldSet.Separator);
}
