namespace CityBraid.Web;

/// <summary>One of a list of choices of a record's field.</summary>
public sealed partial class ChoiceField
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The field.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>What people call it; null for what the field of its name is called.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>What there is to choose from.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Choices { get; set; }

    /// <summary>What is chosen.</summary>
    [Parameter]
    public string? Value { get; set; }
}
