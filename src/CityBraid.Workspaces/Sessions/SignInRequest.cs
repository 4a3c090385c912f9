namespace CityBraid.Workspaces;

/// <summary>What somebody typed to sign in.</summary>
/// <param name="Email">The address.</param>
/// <param name="Password">The password.</param>
/// <param name="Agent">The browser, as it calls itself.</param>
public sealed record SignInRequest(string Email, string Password, string Agent)
{
    /// <summary>The request without the password, for logs and test output.</summary>
    public override string ToString() => Email;
}
