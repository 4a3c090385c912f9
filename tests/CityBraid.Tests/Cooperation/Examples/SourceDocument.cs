using System.Globalization;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cooperation.Examples;

/// <summary>One of the five documents, by paragraphs.</summary>
/// <remarks>
/// The fourth numbers its paragraphs itself; in the others they are counted, empty lines left out.
/// </remarks>
internal sealed class SourceDocument
{
    private const string Numbered = "s4";

    private readonly Dictionary<string, string> paragraphs = new(StringComparer.Ordinal);

    private SourceDocument(string code, IEnumerable<string> lines)
    {
        Code = code;
        var counted = 0;
        foreach (var line in lines.Select(Plain).Where(line => line.Length > 0))
        {
            if (code != Numbered || line.StartsWith(Number(counted + 1) + ".", StringComparison.Ordinal))
            {
                counted++;
            }

            var number = Number(counted);
            paragraphs[number] = $"{paragraphs.GetValueOrDefault(number)} {line}";
        }
    }

    /// <summary>The document's code among the records.</summary>
    public string Code { get; }

    /// <summary>Every document by the name of its file.</summary>
    public static Dictionary<string, SourceDocument> LoadAll() =>
        Directory
            .GetFiles(SharedFolder.Require("sources"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select((path, at) => (path, document: new SourceDocument($"s{at}", File.ReadAllLines(path))))
            .ToDictionary(one => Path.GetFileName(one.path), one => one.document, StringComparer.Ordinal);

    /// <summary>A text with one blank wherever there are some.</summary>
    public static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The numbers of the paragraphs that hold a text.</summary>
    public IEnumerable<string> Paragraphs(string text) =>
        paragraphs
            .Where(paragraph => Tight(paragraph.Value).Contains(Tight(text), StringComparison.Ordinal))
            .Select(paragraph => paragraph.Key);

    private static string Tight(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
