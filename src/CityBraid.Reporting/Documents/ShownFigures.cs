using System.Text;
using System.Xml;

namespace CityBraid.Reporting;

/// <summary>What a document shows in the content controls of its figures.</summary>
internal sealed class ShownFigures
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly List<string> repeated = [];
    private readonly Stack<Control> open = new();

    /// <summary>The texts by tag.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>Tags that stand twice: which of the two is the figure, nobody can tell.</summary>
    public IReadOnlyList<string> Repeated => repeated;

    /// <summary>Reads the main part of a document.</summary>
    /// <exception cref="XmlException">It breaks off.</exception>
    public static ShownFigures Read(byte[] part)
    {
        var shown = new ShownFigures();
        using var reader = DocumentXml.Open(part);
        var isText = false;
        while (reader.Next())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when IsWord(reader):
                    isText = reader.LocalName == "t" && !reader.IsEmptyElement;
                    shown.Begin(reader);
                    break;
                case XmlNodeType.EndElement when IsWord(reader):
                    isText = false;
                    shown.End(reader);
                    break;
                default:
                    shown.Take(isText ? reader.Value : string.Empty);
                    break;
            }
        }

        return shown;
    }

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    private void Begin(XmlReader reader)
    {
        if (reader.LocalName == "sdt" && !reader.IsEmptyElement)
        {
            open.Push(new Control());
        }
        else if (reader.LocalName is "tag" or "alias" && open.TryPeek(out var control))
        {
            control.Name(reader.GetAttribute("val", reader.NamespaceURI) ?? string.Empty);
        }
    }

    private void Take(string text)
    {
        foreach (var control in open)
        {
            control.Text.Append(text);
        }
    }

    private void End(XmlReader reader)
    {
        if (reader.LocalName != "sdt" || !open.TryPop(out var control) || !WordFigures.IsTag(control.Tag))
        {
            return;
        }

        if (!texts.TryAdd(control.Tag, control.Text.ToString()))
        {
            repeated.Add(control.Tag);
        }
    }

    private sealed class Control
    {
        public string Tag { get; private set; } = string.Empty;

        public StringBuilder Text { get; } = new();

        /// <summary>Takes the tag, or the alias, which begins with it.</summary>
        public void Name(string name)
        {
            var tag = name.Split(' ')[0];
            Tag = WordFigures.IsTag(tag) ? tag : Tag;
        }
    }
}
