namespace CityBraid.Cooperation;

/// <summary>What is owed.</summary>
public enum DutyKind
{
    /// <summary>A meeting decided it.</summary>
    Decision,

    /// <summary>Somebody was given it to do.</summary>
    ActionItem,

    /// <summary>A meeting or a publication recommended it, to somebody or by a day.</summary>
    Recommendation,

    /// <summary>A mandate in force asks for a report.</summary>
    Report,

    /// <summary>An agreement ends: it is renewed, or let end.</summary>
    Renewal,
}
