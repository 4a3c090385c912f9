namespace CityBraid.Workspaces;

/// <summary>An invitation as the invited person sees it.</summary>
/// <param name="Invitation">The invitation.</param>
/// <param name="Workspace">The workspace it leads into.</param>
/// <param name="HasAccount">Whether the invited person has an account already, and has to sign in.</param>
public sealed record OpenedInvitation(Invitation Invitation, Workspace Workspace, bool HasAccount);
