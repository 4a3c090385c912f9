namespace CityBraid.Workspaces;

/// <summary>Who works in a workspace, and who is invited to.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Members">Its members in order of their addresses.</param>
/// <param name="Invitations">Invitations that are still open; none for those who may not invite.</param>
public sealed record MemberList(
    Workspace Workspace,
    IReadOnlyList<Member> Members,
    IReadOnlyList<Invitation> Invitations
);
