namespace CityBraid.Workspaces;

/// <summary>Makes of a password what may be kept, slowly, and tells whether a password fits it.</summary>
public interface IPasswordHash
{
    /// <summary>What is kept of a password that nobody has, to be checked in place of nobody's.</summary>
    string OfNobody { get; }

    /// <summary>What may be kept of a password; another text each time.</summary>
    string Make(string password);

    /// <summary>Whether a password fits what was kept.</summary>
    PasswordFit Check(string kept, string password);
}
