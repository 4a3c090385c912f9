namespace CityBraid.Reporting;

/// <summary>What a field is for when a file is compared with what it was written from.</summary>
public enum PackFieldRole
{
    /// <summary>It is for the reader alone.</summary>
    Told,

    /// <summary>It tells the rows of its sheet apart.</summary>
    Key,

    /// <summary>It says to the reader which row it is: what is missing there is told with it.</summary>
    Label,

    /// <summary>It must be the same.</summary>
    Figure,
}
