namespace CityBraid.Web;

/// <summary>A text in the reader's language; in another one, marked as not translated.</summary>
public sealed partial class LocalField
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The text in the languages it is known in.</summary>
    [Parameter]
    [EditorRequired]
    public required LocalText Of { get; set; }

    private bool IsMissing => !Of.Texts.ContainsKey(Visit.Lang);
}
