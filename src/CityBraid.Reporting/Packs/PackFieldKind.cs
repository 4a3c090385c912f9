namespace CityBraid.Reporting;

/// <summary>How the values of a field are written and shown.</summary>
public enum PackFieldKind
{
    /// <summary>A short text.</summary>
    Text,

    /// <summary>A text in as many lines as it needs.</summary>
    Note,

    /// <summary>A number that names something, such as a year: shown without groups.</summary>
    Code,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is read back: a text where a spreadsheet would round it.</summary>
    Exact,

    /// <summary>A mass of CO2e or gas, of which two decimals are shown.</summary>
    Tonnes,
}
