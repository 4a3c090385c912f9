namespace CityBraid.Web;

/// <summary>One field of a form: a line to write in, a choice, or ticks.</summary>
public sealed partial class AskedInput
{
    /// <summary>The field.</summary>
    [Parameter]
    [EditorRequired]
    public required AskedField Field { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    private string Value => Form.IsFilled ? Form[Field.Name] : Field.Usual;
}
