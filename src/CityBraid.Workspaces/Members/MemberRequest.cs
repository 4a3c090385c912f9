using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A person, by their address, and the role that they are to have in a workspace.</summary>
/// <param name="Workspace">Where.</param>
/// <param name="Email">Who, as it was typed.</param>
/// <param name="Role">As what.</param>
public sealed record MemberRequest(PlaceCode Workspace, string Email, Role Role)
{
    /// <summary>
    /// Writes the letter by which an invitation into a workspace is mailed, with
    /// <see cref="Letter.SecretMark"/> where its secret goes; null when it is handed over in another way.
    /// </summary>
    public Func<Workspace, UnwrittenLetter>? Mail { get; init; }
}
