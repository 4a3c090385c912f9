namespace CityBraid.Workspaces;

/// <summary>Whether a password fits what was kept of one.</summary>
public enum PasswordFit
{
    /// <summary>It is another password.</summary>
    Wrong,

    /// <summary>It is the password.</summary>
    Right,

    /// <summary>It is the password, and what was kept of it is weaker than what is kept today.</summary>
    RightButWeak,
}
