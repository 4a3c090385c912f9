using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Where a field is filled in.</summary>
public sealed partial class FieldInput
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The field.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldShape Field { get; set; }

    /// <summary>What the record or the row says.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldSet Fields { get; set; }

    /// <summary>What the names of its inputs begin with.</summary>
    [Parameter]
    [EditorRequired]
    public required string Start { get; set; }

    private string Path => Start + Field.Name;

    private string? Text => Fields[Field.Name];

    private string Label => CooperationWords.Field(Visit, Field.Name);

    private string Mark => Field.IsRequired ? CooperationWords.Say(Visit, "required.mark") : string.Empty;

    private IReadOnlyList<string> Members => Fields.Members(Field.Name);

    private IEnumerable<CooperationRecord> Targets =>
        View.Book.Of(Field.Target!.Value).OrderBy(NameOf, StringComparer.Ordinal);

    private IEnumerable<(string Value, string Name)> Options =>
        Field.Type == FieldType.Choices
            ? Field.Choices.Select(choice => (choice, CooperationWords.Choice(Visit, choice)))
            : Targets.Select(record => (record.Key.Code.Value, NameOf(record)));

    /// <summary>Which keys a phone offers.</summary>
    private string? Keyboard =>
        Field.Type switch
        {
            FieldType.Number => "decimal",
            FieldType.Link => "url",
            _ => null,
        };

    private string NameOf(CooperationRecord record) => record.Name.In(Visit.Lang);

    private string Chosen() => CooperationWords.Say(Visit, "chosen", ("count", Numerals.Show(Members.Count)));
}
