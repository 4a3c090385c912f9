using System.Net;

namespace CityBraid.Tests.Web;

/// <summary>What the host answered: status, headers and text.</summary>
public sealed record Answer(HttpStatusCode Status, HttpResponseMessage Response, string Text)
{
    /// <summary>The words a reader sees, without markup, each run of spaces as one.</summary>
    public string Words =>
        string.Join(
            ' ',
            WebUtility
                .HtmlDecode(string.Concat(Text.Split('<').Select(AfterTag)))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>Every address that the page links to on this host.</summary>
    public IEnumerable<string> Links =>
        Text.Split("href=\"")
            .Skip(1)
            .Select(part => WebUtility.HtmlDecode(part.Split('"')[0]))
            .Where(link => link.StartsWith('/'));

    /// <summary>The address behind the first link that has a text within its element.</summary>
    public string LinkOf(string words) =>
        WebUtility.HtmlDecode(
            Text.Split("href=\"")
                .Skip(1)
                .First(part => part.Split("</a>")[0].Contains(words, StringComparison.Ordinal))
                .Split('"')[0]
        );

    /// <summary>One header; empty when it was not sent.</summary>
    public string Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values)
        : Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values)
        : string.Empty;

    private static string AfterTag(string part, int at) =>
        at == 0 ? part : " " + part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..];
}
