namespace CityBraid.Workspaces;

/// <summary>What a person is in a workspace.</summary>
public enum Role
{
    /// <summary>Reads.</summary>
    Viewer,

    /// <summary>Reads and enters data.</summary>
    Contributor,

    /// <summary>Reads, and checks what others entered.</summary>
    Reviewer,

    /// <summary>Reads, and takes responsibility for what was checked.</summary>
    Approver,

    /// <summary>Reads, examines inventories from outside, and signs opinions of them.</summary>
    Verifier,

    /// <summary>Does everything there is to do in the workspace.</summary>
    Admin,
}
