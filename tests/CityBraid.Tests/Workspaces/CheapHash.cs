using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces;

/// <summary>A password hash that takes no time and counts how often it is asked.</summary>
internal sealed class CheapHash : IPasswordHash
{
    public int Checks { get; private set; }

    public string OfNobody => "nobody's";

    public string Make(string password) =>
        $"hash of {password.Length} and {password.GetHashCode(StringComparison.Ordinal)}";

    public PasswordFit Check(string kept, string password)
    {
        Checks++;
        return kept == Make(password) ? PasswordFit.Right : PasswordFit.Wrong;
    }
}
