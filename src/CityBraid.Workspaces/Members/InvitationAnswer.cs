namespace CityBraid.Workspaces;

/// <summary>What an invited person answers.</summary>
/// <param name="Secret">The secret of the letter.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Language">The language they are written to in.</param>
/// <param name="Password">Their new password; nobody's who has an account.</param>
public sealed record InvitationAnswer(Secret Secret, string Name, string Language, string Password)
{
    /// <summary>The answer without its secrets, for logs and test output.</summary>
    public override string ToString() => Name;
}
