namespace CityBraid.Web;

/// <summary>Where one value is written or chosen, with its unit beside it.</summary>
public sealed partial class MethodInput
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The form it stands in.</summary>
    [Parameter]
    [EditorRequired]
    public required FormFrame Frame { get; set; }

    /// <summary>The value.</summary>
    [Parameter]
    [EditorRequired]
    public required MethodParameter Parameter { get; set; }

    /// <summary>The field's name.</summary>
    [Parameter]
    [EditorRequired]
    public required string Field { get; set; }

    /// <summary>The name of the hint beside it; null when there is none.</summary>
    [Parameter]
    public string? Hint { get; set; }

    private string Text => Frame.Form[Field];

    private string UnitField => FieldName.UnitOf(Field);

    private string UnitText => Frame.Form[UnitField];

    private string? Invalid => Frame.IsWrong(Field) ? "true" : null;

    private string? Described =>
        (Hint, Invalid) switch
        {
            (null, null) => null,
            (null, _) => FieldProblems.IdOf(Field),
            (_, null) => Hint,
            _ => $"{Hint} {FieldProblems.IdOf(Field)}",
        };

    /// <summary>The words to choose from, and what an address brought that is none of them.</summary>
    private IEnumerable<string> Choices =>
        Text.Length == 0 || Parameter.Choices.Any(IsChosen)
            ? Parameter.Choices
            : Parameter.Choices.Append(Text);

    /// <summary>The units to choose from, and what an address brought that is none of them.</summary>
    private IReadOnlyList<string> UnitCodes =>
        [
            .. MethodUnits
                .Of(Parameter, Frame.Units)
                .Select(MethodUnits.Code)
                .Append(UnitText)
                .Where((code, at) => code.Length > 0 || at < Parameter.Units.Count)
                .Distinct(StringComparer.Ordinal),
        ];

    private string UnitLabel =>
        Visit.Say("methods.unit-of", ("input", MethodWords.Input(Visit, Parameter.Name)));

    private string Words(string choice) => MethodTerms.Choice(choice, Visit.Reader.Language);

    private bool IsChosen(string choice) => choice.Equals(Text, StringComparison.OrdinalIgnoreCase);
}
