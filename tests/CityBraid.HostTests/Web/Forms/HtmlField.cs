using System.Net;

namespace CityBraid.Tests.Web.Forms;

/// <summary>A field of a form: what it is, what stands in it, what can be chosen.</summary>
internal sealed record HtmlField(string Name, string Kind, string Value, bool IsChosen)
{
    private static readonly string[] Kept =
    [
        "text",
        "email",
        "number",
        "search",
        "tel",
        "url",
        "date",
        "checkbox",
        "radio",
        "select",
        "textarea",
    ];

    /// <summary>The values that can be chosen.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The longest text it takes.</summary>
    public int LengthMax { get; init; } = 30;

    /// <summary>
    /// Whether somebody fills it in. A password is never written into a page, and no page can fill in a file.
    /// </summary>
    public bool IsTyped => Name.Length > 0 && Kept.Contains(Kind, StringComparer.Ordinal);

    /// <summary>What a browser sends of it as it stands; null when it sends nothing.</summary>
    public (string Name, string Value)? Sent =>
        Name.Length == 0 || (Kind is "checkbox" or "radio" && !IsChosen) || Kind is "file"
            ? null
            : (Name, Value);

    public static HtmlField OfInput(string attributes) =>
        new(
            HtmlForm.Attribute(attributes, "name") ?? string.Empty,
            HtmlForm.Attribute(attributes, "type") ?? "text",
            HtmlForm.Attribute(attributes, "value") ?? string.Empty,
            HtmlForm.Attribute(attributes, "checked") is not null
        )
        {
            LengthMax = int.TryParse(HtmlForm.Attribute(attributes, "maxlength"), out var most) ? most : 30,
        };

    public static HtmlField OfSelect(string attributes, IReadOnlyList<string> options)
    {
        var values = options.Select(option => HtmlForm.Attribute(option, "value") ?? string.Empty).ToArray();
        var chosen = options.Index().FirstOrDefault(one => IsSelected(one.Item));
        return new(
            HtmlForm.Attribute(attributes, "name") ?? string.Empty,
            "select",
            chosen.Item is null ? values.FirstOrDefault(string.Empty) : values[chosen.Index],
            IsChosen: true
        )
        {
            Options = values,
        };
    }

    private static bool IsSelected(string option) => HtmlForm.Attribute(option, "selected") is not null;

    public static HtmlField OfArea(string attributes, string text) =>
        new(
            HtmlForm.Attribute(attributes, "name") ?? string.Empty,
            "textarea",
            WebUtility.HtmlDecode(text),
            IsChosen: true
        );

    /// <summary>The field once somebody filled it in.</summary>
    /// <param name="number">Which field of the form it is, so that each holds something of its own.</param>
    public HtmlField Filled(int number) =>
        Kind switch
        {
            "checkbox" or "radio" => this with { IsChosen = true },
            "select" => this with { Value = Options[^1] },
            _ => this with { Value = Short($"{number} ๒๕๖ \"<i>&กข") },
        };

    private string Short(string text) => text.Length > LengthMax ? text[..LengthMax].TrimEnd() : text;
}
