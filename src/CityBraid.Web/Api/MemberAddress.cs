namespace CityBraid.Web;

/// <summary>Which member an address names.</summary>
/// <param name="Workspace">The workspace's code.</param>
/// <param name="Person">The person's id.</param>
internal sealed record MemberAddress(string Workspace, string Person);
