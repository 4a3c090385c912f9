using System.Security.Cryptography;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// All that a country group's form shows: its records, what was typed, and room for more.
/// </summary>
/// <param name="group">The group with its records.</param>
/// <param name="typed">What was typed and is not kept, by kind and code.</param>
public sealed class WorkSheet(WorkGroup group, IReadOnlyList<WorkRecord> typed)
{
    private const int NameLength = 12;

    /// <summary>The challenges, the last one new.</summary>
    public IReadOnlyList<WorkRecord> Challenges { get; } = All(RecordKind.Challenge, group.Challenges, typed);

    /// <summary>The recommendations, the last one new.</summary>
    public IReadOnlyList<WorkRecord> Recommendations { get; } =
        All(RecordKind.Recommendation, group.Recommendations, typed);

    /// <summary>A name that no other record, row or draft has.</summary>
    public static string NewName() => RandomNumberGenerator.GetHexString(NameLength, lowercase: true);

    /// <summary>
    /// The logframe of a challenge; a new one, of the challenge's code, while there is none.
    /// </summary>
    public WorkRecord LogframeOf(WorkRecord challenge)
    {
        ArgumentNullException.ThrowIfNull(challenge);
        var known = group
            .Challenges.Where(one => one.Key.Code.Value == challenge.Code)
            .Select(group.FindLogframe)
            .FirstOrDefault();
        var code = known?.Key.Code.Value ?? challenge.Code;
        return typed.FirstOrDefault(one => one.Kind == RecordKind.Logframe && one.Code == code)
            ?? (known is null ? null : WorkRecord.Of(known))
            ?? new WorkRecord(RecordKind.Logframe, code, FieldSet.Empty, 0);
    }

    /// <summary>
    /// The names of the rows of a logframe's level, with room for more where there is.
    /// </summary>
    public static IReadOnlyList<string> LevelRows(WorkRecord logframe, string level)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        var known = logframe
            .Fields.Rows("levels")
            .Where(row => (row.Value["level"] ?? row.Key.Split('-')[0]) == level)
            .OrderBy(row => row.Value["number"]?.Length)
            .ThenBy(row => row.Value["number"], StringComparer.Ordinal)
            .Select(row => row.Key)
            .ToList();
        return IsSingle(level) && known.Count > 0 ? known : [.. known, $"{level}-{NewName()}"];
    }

    /// <summary>Whether a logframe has one row of a level.</summary>
    public static bool IsSingle(string level) => level is "goal" or "outcome";

    private static IReadOnlyList<WorkRecord> All(
        RecordKind kind,
        IReadOnlyList<CooperationRecord> known,
        IReadOnlyList<WorkRecord> typed
    )
    {
        var written = typed.Where(one => one.Kind == kind).ToDictionary(one => one.Code);
        var kept = known
            .Select(WorkRecord.Of)
            .Select(one => written.GetValueOrDefault(one.Code, one))
            .ToList();
        var more = written.Values.Where(one => kept.TrueForAll(other => other.Code != one.Code)).ToList();
        var isRoom = more.Exists(one => one.Fields.Count == 0);
        return isRoom
            ? [.. kept, .. more]
            : [.. kept, .. more, new WorkRecord(kind, NewName(), FieldSet.Empty, 0)];
    }
}
