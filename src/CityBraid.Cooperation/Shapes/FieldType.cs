namespace CityBraid.Cooperation;

/// <summary>What a field holds.</summary>
public enum FieldType
{
    /// <summary>A text that is the same in every language.</summary>
    Text,

    /// <summary>Where something lies on the web: an address that begins with https or http.</summary>
    Link,

    /// <summary>A line in several languages.</summary>
    Local,

    /// <summary>Paragraphs in several languages.</summary>
    LongLocal,

    /// <summary>A day, month, quarter or year, as exactly as it is known.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Some of a list.</summary>
    Choices,

    /// <summary>Yes, or nothing.</summary>
    Flag,

    /// <summary>Another record.</summary>
    Reference,

    /// <summary>Other records.</summary>
    References,

    /// <summary>Rows of fields, each with a name of its own.</summary>
    Rows,
}
