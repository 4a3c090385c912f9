namespace CityBraid.Workspaces;

/// <summary>Attempts to sign in with an address since the last one that succeeded.</summary>
/// <param name="Count">How many.</param>
/// <param name="LastAt">When the last one was made that counted.</param>
public sealed record SignInAttempts(int Count, DateTimeOffset LastAt)
{
    /// <summary>So many wrong passwords lock an account.</summary>
    public const int CountMax = 5;

    /// <summary>For so long an account is locked, and wrong passwords are remembered.</summary>
    public static readonly TimeSpan LockFor = TimeSpan.FromMinutes(15);

    /// <summary>Whether no password is looked at any more.</summary>
    public bool IsTooMany => Count > CountMax;

    /// <summary>Whether a wrong password now locks the account.</summary>
    public bool IsLast => Count >= CountMax;
}
