namespace CityBraid.Cooperation;

/// <summary>How far a framework has come, on a day.</summary>
public enum FrameworkStatus
{
    /// <summary>Nobody says.</summary>
    NotStated,

    /// <summary>Not adopted yet.</summary>
    Draft,

    /// <summary>Adopted, and its time runs or is not stated.</summary>
    Adopted,

    /// <summary>Its time is over.</summary>
    Expired,
}
