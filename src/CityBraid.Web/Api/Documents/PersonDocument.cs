using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A person's own account as JSON.</summary>
public sealed record PersonDocument(
    string Id,
    string Email,
    string Name,
    string Language,
    DateTimeOffset PasswordChangedAt
)
{
    /// <summary>The account.</summary>
    public static PersonDocument Of(Person person) =>
        new(person.Id.Value, person.Email.Value, person.Name, person.Language, person.PasswordChangedAt);
}
