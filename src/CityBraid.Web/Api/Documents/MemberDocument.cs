using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A member of a workspace as JSON.</summary>
public sealed record MemberDocument(
    string Person,
    string Email,
    string Name,
    [property: Choices(typeof(Role))] string Role
)
{
    /// <summary>The member.</summary>
    public static MemberDocument Of(Member member) =>
        new(member.Person.Value, member.Email.Value, member.Name, JsonNames.Of(member.Role));
}
