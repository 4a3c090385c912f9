using System.Text;
using System.Xml;

namespace CityBraid.Reporting;

/// <summary>What a document shows in the content controls of its figures.</summary>
/// <param name="budget">How much the document may still ask.</param>
internal sealed class ShownFigures(ProofBudget budget)
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Longer than any figure is shown.</summary>
    private const int LengthMax = 100;

    private readonly Dictionary<string, ShownText> texts = new(StringComparer.Ordinal);
    private readonly List<string> repeated = [];
    private readonly Stack<Control> open = new();

    /// <summary>How many rows of tables are open around the one that is hidden, with it; 0 when none
    ///   is.</summary>
    private int hiddenRow;
    private int rows;

    /// <summary>The texts by tag.</summary>
    public IReadOnlyDictionary<string, ShownText> Texts => texts;

    /// <summary>Tags that stand twice: which of the two is the figure, nobody can tell.</summary>
    public IReadOnlyList<string> Repeated => repeated;

    /// <summary>Reads the main part of a document.</summary>
    /// <exception cref="XmlException">It breaks off.</exception>
    public void Read(byte[] part)
    {
        using var reader = DocumentXml.Open(part);
        var isText = false;
        while (reader.Next())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when IsWord(reader):
                    isText = reader.LocalName == "t" && !reader.IsEmptyElement;
                    Begin(reader);
                    break;
                case XmlNodeType.EndElement when IsWord(reader):
                    isText = false;
                    End(reader);
                    break;
                default:
                    Take(isText ? reader.Value : string.Empty);
                    break;
            }
        }
    }

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "sdt" when !reader.IsEmptyElement:
                open.Push(new Control { IsHidden = hiddenRow > 0 });
                break;
            case "tag" or "alias" when open.TryPeek(out var control):
                control.Name(ValueOf(reader) ?? string.Empty);
                break;
            case "tr" when !reader.IsEmptyElement:
                rows++;
                break;
            case "hidden" when hiddenRow == 0 && IsOn(reader):
                hiddenRow = rows;
                break;
            case "vanish" or "specVanish" when IsOn(reader):
                Hide();
                break;
            default:
                break;
        }
    }

    private void Hide()
    {
        foreach (var control in open)
        {
            control.IsHidden = true;
        }
    }

    private void Take(string text)
    {
        foreach (var control in open.Where(control => control.Text.Length <= LengthMax))
        {
            control.Text.Append(text.AsSpan(0, Math.Min(text.Length, LengthMax)));
        }
    }

    private void End(XmlReader reader)
    {
        if (reader.LocalName == "tr")
        {
            hiddenRow = hiddenRow == rows ? 0 : hiddenRow;
            rows--;
        }
        else if (reader.LocalName == "sdt" && open.TryPop(out var control) && WordFigures.IsTag(control.Tag))
        {
            Add(control);
        }
    }

    private void Add(Control control)
    {
        budget.TakeRow();
        var text = new ShownText(
            budget.Take(control.Text.ToString()),
            control.IsHidden ? DifferenceKind.Hidden : null
        );
        if (!texts.TryAdd(budget.Take(control.Tag), text))
        {
            repeated.Add(control.Tag);
        }
    }

    private static string? ValueOf(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI);

    /// <summary>Whether a property that is there applies: it may say that it does not.</summary>
    private static bool IsOn(XmlReader reader) => ValueOf(reader) is not ("0" or "false" or "off");

    private sealed class Control
    {
        public string Tag { get; private set; } = string.Empty;

        public bool IsHidden { get; set; }

        public StringBuilder Text { get; } = new();

        /// <summary>Takes the tag, or the alias, which begins with it.</summary>
        public void Name(string name)
        {
            var tag = name.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? name[..end] : name;
            Tag = WordFigures.IsTag(tag) ? tag : Tag;
        }
    }
}
