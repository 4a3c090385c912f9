namespace CityBraid.Planning;

/// <summary>The members of a MUIO case by the identifiers that its files use for them.</summary>
internal sealed class MuioMembers
{
    private readonly Dictionary<string, (SetKind Kind, string Name)> byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);

    internal void Add(string id, SetKind kind, string name) => byId[id] = (kind, name);

    /// <summary>Notes that what goes by an identifier is known and not wanted.</summary>
    internal void LeaveOut(string id) => leftOut.Add(id);

    internal bool IsLeftOut(string id) => leftOut.Contains(id);

    internal (SetKind Kind, string Name)? Find(string id) =>
        byId.TryGetValue(id, out var member) ? member : null;
}
