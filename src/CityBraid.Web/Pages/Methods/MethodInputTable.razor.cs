namespace CityBraid.Web;

/// <summary>
/// What a method asks for: each value with its units, what is taken without it, and who says so.
/// </summary>
public sealed partial class MethodInputTable
{
    private const int ChoicesShown = 12;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The method.</summary>
    [Parameter]
    [EditorRequired]
    public required MethodDescription Method { get; set; }

    /// <summary>The values, and the parts of maps and rows below them, as documents name them.</summary>
    private IEnumerable<(string Name, MethodParameter Input)> Inputs =>
        Method.Inputs.SelectMany(input =>
            input
                .Parts.Select(part => ($"{input.Name}{(input.IsMap ? "." : "[].")}{part.Name}", part))
                .Prepend((input.Name, input))
        );

    private string Units(MethodParameter input)
    {
        string[] words =
        [
            .. input.Units.Select(unit => unit == Unit.One ? Visit.Say("methods.plain-number") : unit.Symbol),
            .. input
                .Choices.Take(ChoicesShown)
                .Select(choice => MethodTerms.Choice(choice, Visit.Reader.Language)),
            .. input.Choices.Count > ChoicesShown ? ["…"] : (string[])[],
        ];
        return string.Join(", ", words);
    }

    private string LeftOut(MethodParameter input) =>
        input.IsRequired ? Visit.Say("methods.needed.short")
        : input.Default is { } taken ? MethodTerms.Default(taken, Visit.Reader.Language)
        : Visit.Say("methods.may-lack");
}
