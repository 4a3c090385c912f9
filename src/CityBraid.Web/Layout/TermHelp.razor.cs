namespace CityBraid.Web;

/// <summary>
/// A question mark beside a word of the field that opens what the word means; no script is needed.
/// </summary>
public sealed partial class TermHelp
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The term in English, as the glossary has it.</summary>
    [Parameter]
    [EditorRequired]
    public required string Term { get; set; }

    private string Id => $"term-{GlossaryEntry.AnchorOf(Term)}";
}
