using System.Globalization;

namespace CityBraid.Web;

/// <summary>One value that a method asks for: a line, a map of values, or rows.</summary>
public sealed partial class MethodField
{
    private const int MoreRows = 10;
    private const int PartsOfALine = 5;

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

    private string Label => MethodWords.Input(Visit, Parameter.Name);

    private string HintId => $"{Parameter.Name}-hint";

    /// <summary>Whether one value may stand instead of rows.</summary>
    private bool HasValue => Parameter.Units.Count > 0;

    private int Filled => Frame.Form.Rows(Parameter);

    private int Rows =>
        Math.Min(MethodForm.RowsMax, Filled + (Parameter.Parts.Count > PartsOfALine ? 1 : Frame.SpareRows));

    private string More => (Frame.SpareRows + MoreRows).ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a reader who asked for more rows goes on.</summary>
    private string RowId => FieldName.Of(Parameter.Name, Filled, Parameter.Parts[0].Name);

    private string Hint =>
        Parameter.Default is { } taken
            ? Visit.Say(
                Parameter.Source is null ? "methods.hint.default" : "methods.hint.published",
                ("default", MethodTerms.Default(taken, Visit.Reader.Language)),
                ("source", $"{Parameter.Source}")
            )
            : string.Empty;
}
