namespace CityBraid.Web;

/// <summary>A labelled line to write in.</summary>
public sealed partial class TextField
{
    /// <summary>The field's name.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>What is asked for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>What helps to answer.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>The kind of text.</summary>
    [Parameter]
    public string Type { get; set; } = "text";

    /// <summary>What stands in it; never a password.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>What a browser may fill in (HTML, autofill detail tokens).</summary>
    [Parameter]
    public string Autocomplete { get; set; } = "off";

    /// <summary>The most characters.</summary>
    [Parameter]
    public int LengthMax { get; set; } = 254;

    /// <summary>Whether it has to be filled in.</summary>
    [Parameter]
    public bool IsRequired { get; set; } = true;
}
