namespace CityBraid.Optimization;

/// <summary>The first byte of each message between a parent and its solving child.</summary>
internal enum ChildMessage : byte
{
    /// <summary>Parent: solve a request.</summary>
    Solve = 1,

    /// <summary>Parent: find a conflict.</summary>
    FindConflict,

    /// <summary>Child: steps taken so far.</summary>
    Progress,

    /// <summary>Child: one solution.</summary>
    Solution,

    /// <summary>Child: a conflict, or that there is none.</summary>
    Conflict,

    /// <summary>Child: the solver failed.</summary>
    Failure,

    /// <summary>Child: nothing more will come.</summary>
    End,
}
