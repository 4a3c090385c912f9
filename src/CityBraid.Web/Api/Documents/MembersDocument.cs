using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Who works in a workspace and who is invited, as JSON.</summary>
public sealed record MembersDocument(
    IReadOnlyList<MemberDocument> Members,
    IReadOnlyList<InvitationDocument> Invitations
)
{
    /// <summary>The list.</summary>
    public static MembersDocument Of(MemberList list) =>
        new([.. list.Members.Select(MemberDocument.Of)], [.. list.Invitations.Select(InvitationDocument.Of)]);
}
