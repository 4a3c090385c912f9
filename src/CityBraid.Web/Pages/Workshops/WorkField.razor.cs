using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Where a country group writes one field.</summary>
public sealed partial class WorkField
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The record.</summary>
    [Parameter]
    [EditorRequired]
    public required WorkRecord Record { get; set; }

    /// <summary>The path of the field, without a language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Path { get; set; }

    /// <summary>What the field is called.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>The language that it is written in; null when it is the same in all.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Whether it takes several lines.</summary>
    [Parameter]
    public bool IsLong { get; set; }

    private string Whole => Language is null ? Path : $"{Path}{FieldSet.Separator}{Language}";

    private string Id => WorkForm.FieldStart + Record.Start + Whole;

    private string Text => Record.Fields[Whole] ?? string.Empty;

    /// <summary>What stands there in another language while nobody wrote it in this one.</summary>
    private KeyValuePair<string, string>? Other =>
        Language is not null && Text.Length == 0 && Record.Fields.FindLocal(Path) is { } known
            ? KeyValuePair.Create(known.LanguageFor(Language), known.In(Language))
            : null;
}
