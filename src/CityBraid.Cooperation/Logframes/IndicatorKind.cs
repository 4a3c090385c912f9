namespace CityBraid.Cooperation;

/// <summary>What an indicator says, and so how its values are put together.</summary>
public enum IndicatorKind
{
    /// <summary>An amount: values are added.</summary>
    Number,

    /// <summary>A part of a whole: parts and wholes are added, and divided afterwards.</summary>
    Percentage,

    /// <summary>A mean: values are weighed, and their weights kept.</summary>
    Average,

    /// <summary>Words, which are never added.</summary>
    Text,

    /// <summary>One of several answers, which are never added.</summary>
    Choice,

    /// <summary>Yes or no, which are never added.</summary>
    YesNo,
}
