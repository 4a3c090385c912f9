namespace CityBraid.Workspaces;

/// <summary>An invitation with the secret of its letter, which is shown once.</summary>
/// <param name="Invitation">The invitation.</param>
/// <param name="Secret">What the letter's address holds.</param>
public sealed record IssuedInvitation(Invitation Invitation, Secret Secret);
