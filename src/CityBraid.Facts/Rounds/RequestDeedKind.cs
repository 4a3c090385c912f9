namespace CityBraid.Facts;

/// <summary>What happened to a request for data.</summary>
public enum RequestDeedKind
{
    /// <summary>Cells were answered; more may come.</summary>
    Answered,

    /// <summary>The department says that it has answered all it can.</summary>
    Submitted,

    /// <summary>Somebody asks the department to look again.</summary>
    Returned,

    /// <summary>The answers are on record as facts.</summary>
    Approved,

    /// <summary>The department was reminded of what is open.</summary>
    Reminded,
}
