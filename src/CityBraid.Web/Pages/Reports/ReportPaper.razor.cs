using System.Globalization;
using System.Text;

namespace CityBraid.Web;

/// <summary>A report as it is printed for good: by itself, with its name and page above and below every
///   sheet.</summary>
public sealed partial class ReportPaper
{
    /// <summary>The most rows of a table that are printed; a workbook holds them all.</summary>
    private const int RowsMax = 5_000;

    private const string Letters = "font: 9pt \"Sarabun\", \"Noto Sans\", sans-serif;";

    /// <summary>The report.</summary>
    [Parameter]
    [EditorRequired]
    public required Report Report { get; set; }

    /// <summary>The words around it.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportFileWords Words { get; set; }

    private Visit Visit =>
        new(Reader.Of(Language.Find(Report.Language) ?? Language.English), default, default);

    /// <summary>The style of the margins: they hold texts that no element of a page can.</summary>
    private string Running =>
        $$"""
            @page {
              @top-left { content: {{Quoted(Above)}}; {{Letters}} }
              @bottom-right { content: {{PageOfPages}}; {{Letters}} }
            }
            """;

    private string Above =>
        string.Join(
            " · ",
            ((string?[])[Report.Title, Report.Subtitle, Report.Standing]).Where(text => text?.Length > 0)
        );

    private string PageOfPages =>
        string.Join(
            ' ',
            Words
                .Page.In(Report.Language)
                .Split('{', '}')
                .Select(piece => piece is "page" or "pages" ? $"counter({piece})" : Quoted(piece))
        );

    /// <summary>A text as CSS takes it, whatever is in it: letters and digits of ASCII as they are, others by
    ///   their code point (CSS Syntax 3, 4.3.7).</summary>
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(Escaped))}\"";

    private static string Escaped(Rune letter) =>
        letter.IsAscii && Rune.IsLetterOrDigit(letter)
            ? letter.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"\\{letter.Value:x} ");
}
