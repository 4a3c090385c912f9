namespace CityBraid.Web;

/// <summary>Something that a form asks for.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Label">What is asked for, in the reader's language.</param>
public sealed record AskedField(string Name, string Label)
{
    /// <summary>What helps to answer.</summary>
    public string? Hint { get; init; }

    /// <summary>What stands in it before anybody writes.</summary>
    public string Usual { get; init; } = string.Empty;

    /// <summary>The choices, value and text; null when a text is written.</summary>
    public IReadOnlyList<(string Value, string Text)>? Choices { get; init; }

    /// <summary>Whether several can be chosen.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether it has to be filled in.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The most characters.</summary>
    public int LengthMax { get; init; } = 254;
}
