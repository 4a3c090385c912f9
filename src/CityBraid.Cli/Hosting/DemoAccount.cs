namespace CityBraid.Cli;

/// <summary>An account of the demonstration, as JSON.</summary>
/// <param name="Email">What to sign in with.</param>
/// <param name="Role">What it may do in the demonstration's workspace.</param>
/// <param name="Password">Its password, made for this database a moment ago.</param>
internal sealed record DemoAccount(string Email, string Role, string Password);
