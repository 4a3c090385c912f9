using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Who may read and change records: those of a workspace, and those of the directory.</summary>
internal static class CooperationAccess
{
    public static Refusal? FindReadingRefusal(Actor actor, PlaceCode? workspace) =>
        actor.FindRefusal(
            workspace is null ? Permission.ReadDirectory : Permission.ReadCooperation,
            workspace
        );

    public static Refusal? FindWritingRefusal(Actor actor, PlaceCode? workspace) =>
        actor.FindRefusal(
            workspace is null ? Permission.WriteDirectory : Permission.WriteCooperation,
            workspace
        );

    /// <summary>Records of the directory belong to no workspace, all others to one.</summary>
    public static Refusal? FindFault(RecordKey key) =>
        RecordShape.Of(key.Kind).IsOfDirectory == key.Workspace is null
            ? null
            : Refusal.Invalid("cooperation.record-misplaced", ("record", key.Code.Value));

    public static Refusal Unknown(RecordKey key) =>
        Refusal.NotFound("cooperation.no-such-record", ("record", key.Code.Value));
}
