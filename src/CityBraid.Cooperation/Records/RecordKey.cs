using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Which record: its workspace, kind and code.</summary>
/// <param name="Workspace">The workspace it belongs to; null for one of the directory.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Its name among its kind.</param>
public sealed record RecordKey(PlaceCode? Workspace, RecordKind Kind, RecordCode Code)
{
    /// <summary>Workspace, kind and code, as the audit trail names it.</summary>
    public override string ToString() => $"{Workspace?.Value ?? "directory"} {Kind.ToName()} {Code}";
}
