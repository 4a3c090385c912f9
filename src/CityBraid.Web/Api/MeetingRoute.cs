using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Which meeting an address names.</summary>
/// <param name="Workspace">The code of its workspace.</param>
/// <param name="Meeting">Its code.</param>
internal sealed record MeetingRoute(string Workspace, string Meeting)
{
    /// <summary>The meeting's key, or that there can be none.</summary>
    public Result<RecordKey> Key =>
        !PlaceCode.TryParse(Workspace, out var home)
            ? Refusal.NotFound("places.not-here", ("place", Workspace))
        : HistoryPage.KeyOf(home, RecordKind.Meeting.ToName(), Meeting) is { } key ? key
        : RecordPage.Unknown(Meeting);
}
