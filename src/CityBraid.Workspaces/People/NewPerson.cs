namespace CityBraid.Workspaces;

/// <summary>A person who is to get an account.</summary>
/// <param name="Email">Their address, as it was typed.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Language">The tag of the language they are written to in.</param>
/// <param name="Password">Their first password.</param>
public sealed record NewPerson(string Email, string Name, string Language, string Password)
{
    /// <summary>The person without the password, for logs and test output.</summary>
    public override string ToString() => Email;
}
