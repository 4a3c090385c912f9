using CityBraid.Workspaces;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CityBraid.Web;

/// <summary>Passwords by ASP.NET Core Identity: PBKDF2 with HMAC-SHA512 and a salt each.</summary>
public sealed class PasswordHash : IPasswordHash
{
    /// <summary>OWASP's Password Storage Cheat Sheet asks for as many rounds of PBKDF2-HMAC-SHA512.</summary>
    private const int Rounds = 210_000;

    /// <summary>The hasher asks for a user and never looks at it.</summary>
    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> hasher = new(
        Options.Create(new PasswordHasherOptions { IterationCount = Rounds })
    );

    private readonly Lazy<string> ofNobody;

    /// <summary>Makes ready.</summary>
    public PasswordHash() => ofNobody = new Lazy<string>(() => Make(Secret.New().Text));

    /// <inheritdoc/>
    public string OfNobody => ofNobody.Value;

    /// <inheritdoc/>
    public string Make(string password) => hasher.HashPassword(Nobody, password);

    /// <inheritdoc/>
    public PasswordFit Check(string kept, string password) =>
        hasher.VerifyHashedPassword(Nobody, kept, password) switch
        {
            PasswordVerificationResult.Success => PasswordFit.Right,
            PasswordVerificationResult.SuccessRehashNeeded => PasswordFit.RightButWeak,
            _ => PasswordFit.Wrong,
        };
}
