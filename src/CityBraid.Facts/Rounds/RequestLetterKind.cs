namespace CityBraid.Facts;

/// <summary>What a letter to a department is for.</summary>
public enum RequestLetterKind
{
    /// <summary>It asks for data.</summary>
    Asking,

    /// <summary>It reminds of what is open.</summary>
    Reminder,

    /// <summary>It tells that the answers are to be looked at again.</summary>
    Returned,
}
