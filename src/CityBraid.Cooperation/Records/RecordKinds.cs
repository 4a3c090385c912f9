using System.Collections.Frozen;

namespace CityBraid.Cooperation;

/// <summary>Names of kinds in files and addresses: lower-case words joined by hyphens.</summary>
public static class RecordKinds
{
    private static readonly FrozenDictionary<RecordKind, string> Names = Enum.GetValues<RecordKind>()
        .ToFrozenDictionary(kind => kind, kind => Hyphened(kind.ToString()));

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<RecordKind> All { get; } = Enum.GetValues<RecordKind>();

    /// <summary>A kind's name: <c>national-programme</c>.</summary>
    public static string ToName(this RecordKind kind) => Names[kind];

    /// <summary>The kind of a name; null when there is none.</summary>
    public static RecordKind? Find(string? name) =>
        All.Where(kind => string.Equals(Names[kind], name, StringComparison.Ordinal))
            .Select(kind => (RecordKind?)kind)
            .FirstOrDefault();

    private static string Hyphened(string name) =>
        string.Concat(
            name.Select(
                (letter, at) =>
                    char.IsUpper(letter)
                        ? $"{(at > 0 ? "-" : string.Empty)}{char.ToLowerInvariant(letter)}"
                        : letter.ToString()
            )
        );
}
