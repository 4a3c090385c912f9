namespace CityBraid.Workspaces;

/// <summary>A password in place of another.</summary>
/// <param name="Old">The password so far.</param>
/// <param name="New">The password from now on.</param>
/// <param name="Kept">The secret of the session that goes on; all others end.</param>
public sealed record PasswordChange(string Old, string New, Secret? Kept)
{
    /// <summary>Not the passwords, so that no log and no message holds one.</summary>
    public override string ToString() => "(passwords)";
}
