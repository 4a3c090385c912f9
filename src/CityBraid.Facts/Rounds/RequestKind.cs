namespace CityBraid.Facts;

/// <summary>Who is asked for data.</summary>
public enum RequestKind
{
    /// <summary>A department, company or office that answers for its own records.</summary>
    Department,

    /// <summary>People of a community: several collect, each under a name, and the grade says so.</summary>
    Community,
}
