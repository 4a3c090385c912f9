using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>A member of a workspace as JSON.</summary>
internal sealed record MemberDocument(string Email, string Name, string Role)
{
    /// <summary>The member.</summary>
    public static MemberDocument Of(Member member) =>
        new(member.Email.Value, member.Name, JsonNames.Of(member.Role));
}
