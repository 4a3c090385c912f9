using System.Net;
using System.Text.RegularExpressions;

namespace CityBraid.Tests.Web.Forms;

/// <summary>A form of a page, as a browser without script sees it.</summary>
internal sealed record HtmlForm(string? Id, IReadOnlyList<HtmlField> Fields)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The fields that somebody types in or chooses from.</summary>
    public IReadOnlyList<HtmlField> Typed => [.. Fields.Where(one => one.IsTyped)];

    /// <summary>Every form of a page.</summary>
    public static IReadOnlyList<HtmlForm> AllOf(string page) =>
        [
            .. Matches(page, "<form(?<attributes>[^>]*)>(?<body>.*?)</form>")
                .Select(form => new HtmlForm(
                    Attribute(form.Groups["attributes"].Value, "id"),
                    [.. FieldsOf(form.Groups["body"].Value)]
                )),
        ];

    /// <summary>
    /// The button that shows a page in a language, keeping a form; null when there is none.
    /// </summary>
    public static HtmlSwitch? FindSwitch(string page, string lang) =>
        Matches(page, "<button(?<attributes>[^>]*formaction[^>]*)>")
            .Select(button => button.Groups["attributes"].Value)
            .Where(attributes => Attribute(attributes, "lang") == lang)
            .Select(attributes => new HtmlSwitch(
                Attribute(attributes, "form")!,
                Attribute(attributes, "formaction")!,
                Attribute(attributes, "formmethod")!,
                Attribute(attributes, "name"),
                Attribute(attributes, "value")
            ))
            .FirstOrDefault();

    /// <summary>An attribute's value; null when it is not there.</summary>
    public static string? Attribute(string attributes, string name)
    {
        var found = Regex.Match(
            attributes,
            $"(?<=\\s){name}(=\"(?<value>[^\"]*)\")?(?=[\\s/]|$)",
            RegexOptions.ExplicitCapture,
            Patience
        );
        return found.Success ? WebUtility.HtmlDecode(found.Groups["value"].Value) : null;
    }

    private static IEnumerable<HtmlField> FieldsOf(string body)
    {
        const string Field =
            "<input(?<input>[^>]*)>|<select(?<select>[^>]*)>(?<options>.*?)</select>"
            + "|<textarea(?<area>[^>]*)>(?<text>.*?)</textarea>";
        foreach (Match field in Matches(body, Field))
        {
            if (field.Groups["input"].Success)
            {
                yield return HtmlField.OfInput(field.Groups["input"].Value);
            }
            else if (field.Groups["select"].Success)
            {
                var options = Matches(field.Groups["options"].Value, "<option(?<attributes>[^>]*)>")
                    .Select(option => option.Groups["attributes"].Value);
                yield return HtmlField.OfSelect(field.Groups["select"].Value, [.. options]);
            }
            else
            {
                yield return HtmlField.OfArea(field.Groups["area"].Value, field.Groups["text"].Value);
            }
        }
    }

    private static MatchCollection Matches(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patience);
}
