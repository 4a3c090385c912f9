namespace CityBraid.Web;

/// <summary>A request about a meeting, as its address says.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The workspace as it was written.</param>
/// <param name="Code">The code of the meeting as it was written.</param>
public sealed record MeetingVisit(Visit Visit, string Place, string Code);
