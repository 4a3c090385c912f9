using System.Text.Json.Serialization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>An invitation as JSON.</summary>
public sealed record InvitationDocument(
    string Id,
    string Email,
    [property: Choices(typeof(Role))] string Role,
    string InvitedBy,
    DateTimeOffset EndsAt
)
{
    /// <summary>The address of the letter: in the answer that makes the invitation, and never again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Link { get; init; }

    /// <summary>The invitation.</summary>
    public static InvitationDocument Of(Invitation invitation) =>
        new(
            invitation.Id,
            invitation.Email.Value,
            JsonNames.Of(invitation.Role),
            invitation.InvitedBy,
            invitation.EndsAt
        );
}
