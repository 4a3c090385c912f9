using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>A person as JSON, with the password that was just made for them.</summary>
internal sealed record PersonDocument(string Email, string Name, string Language, string Password)
{
    /// <summary>The person and their new password.</summary>
    public static PersonDocument Of(Person person, string password) =>
        new(person.Email.Value, person.Name, person.Language, password);
}
