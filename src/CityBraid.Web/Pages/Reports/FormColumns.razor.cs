namespace CityBraid.Web;

/// <summary>What the lines and columns of a file that describes a form mean.</summary>
public sealed partial class FormColumns
{
    private static readonly (string Name, string Key)[] Described =
    [
        ("pack", "forms.column.pack"),
        ("version", "forms.column.version"),
        ("name_en, name_th, name_zh", "forms.column.name"),
        ("origin_en, origin_th, origin_zh", "forms.column.origin"),
        ("subject", "forms.column.subject"),
        ("level, gwp", "forms.column.basis"),
        ("boundary, period", "forms.column.scope"),
        ("number", "forms.column.number"),
        ("section_en, section_th, section_zh", "forms.column.section"),
        ("question_en, question_th, question_zh", "forms.column.question"),
        ("from", "forms.column.from"),
        ("unit, decimals", "forms.column.unit"),
        ("when", "forms.column.when"),
        ("who_en, who_th, who_zh", "forms.column.who"),
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    private string Say(string key) => ReportWords.Say(Visit, key);
}
