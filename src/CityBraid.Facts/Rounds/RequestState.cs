namespace CityBraid.Facts;

/// <summary>How far a request for data has come.</summary>
public enum RequestState
{
    /// <summary>Nothing came yet.</summary>
    Waiting,

    /// <summary>Some cells are answered.</summary>
    Answering,

    /// <summary>The department says that it is done.</summary>
    Submitted,

    /// <summary>The department is asked to look again.</summary>
    Returned,

    /// <summary>The answers are facts.</summary>
    Approved,
}
