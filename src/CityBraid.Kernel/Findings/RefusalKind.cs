namespace CityBraid.Kernel;

/// <summary>Why a request is refused; doors turn it into 403, 404, 409 or 422, or exit code 1.</summary>
public enum RefusalKind
{
    /// <summary>The actor lacks the permission.</summary>
    Forbidden,

    /// <summary>There is no such thing, or none that the actor may know of.</summary>
    NotFound,

    /// <summary>The request contradicts what is on record.</summary>
    Conflict,

    /// <summary>The request itself makes no sense, or its data carries errors.</summary>
    Invalid,
}
