using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Who may read, write and publish the reports of a workspace.</summary>
internal static class ReportAccess
{
    /// <summary>Why the actor may not read published reports; null when they may.</summary>
    public static Refusal? FindReadingRefusal(Actor actor, PlaceCode workspace) =>
        actor.FindRefusal(Permission.ReadInventory, workspace)
        ?? actor.FindRefusal(Permission.ReadCooperation, workspace);

    /// <summary>Whether the actor sees drafts: whoever works there.</summary>
    public static bool SeesDrafts(Actor actor, PlaceCode workspace) =>
        actor.May(Permission.Discuss, workspace);

    /// <summary>Why the actor may not write drafts; null when they may: whoever writes what they are made
    ///   of.</summary>
    public static Refusal? FindWritingRefusal(Actor actor, PlaceCode workspace) =>
        FindReadingRefusal(actor, workspace)
        ?? (
            actor.May(Permission.WriteCooperation, workspace)
                ? null
                : actor.FindRefusal(Permission.WriteFacts, workspace)
        );

    /// <summary>There is no such report, as far as this actor may know.</summary>
    public static Refusal Unknown(KeptReportKey key) =>
        Refusal.NotFound(
            "reports.no-such-report",
            ("workspace", key.Workspace.Value),
            ("number", FormattableString.Invariant($"{key.Number}"))
        );

    /// <summary>Somebody else saved the report first.</summary>
    public static Refusal Changed(KeptReportKey key) =>
        Refusal.Conflict(
            "reports.changed-meanwhile",
            ("number", FormattableString.Invariant($"{key.Number}"))
        );

    /// <summary>A published report does not change.</summary>
    public static Refusal Published(KeptReportKey key) =>
        Refusal.Conflict("reports.published", ("number", FormattableString.Invariant($"{key.Number}")));
}
