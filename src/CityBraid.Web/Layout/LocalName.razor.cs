namespace CityBraid.Web;

/// <summary>A name in the reader's language, or in the nearest there is, marked as such.</summary>
public sealed partial class LocalName
{
    /// <summary>The name in the languages it is known in.</summary>
    [Parameter]
    [EditorRequired]
    public required LocalText Of { get; set; }

    /// <summary>The language of the page.</summary>
    [Parameter]
    [EditorRequired]
    public required string Lang { get; set; }

    private string Name => Of.In(Lang);

    private string NameLang => Of.LanguageFor(Lang);

    private bool IsOther => !string.Equals(NameLang, Lang, StringComparison.Ordinal);
}
