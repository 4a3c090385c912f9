using System.Xml;

namespace CityBraid.Tables;

/// <summary>Reads the XML of a part forward, with nothing resolved and nothing beyond the limits.</summary>
internal sealed class PartReader : IDisposable
{
    /// <summary>Deeper than any part that is read; a million open elements would fill the memory.</summary>
    private const int DepthMax = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly FileContent file;
    private readonly XmlReader xml;
    private readonly char[] text;

    /// <summary>Begins to read a part.</summary>
    /// <param name="content">The part's bytes, which the reader closes in the end.</param>
    /// <param name="file">The file that the part belongs to.</param>
    /// <param name="label">What findings call the part.</param>
    public PartReader(Stream content, FileContent file, string label)
    {
        this.file = file;
        Label = label;
        text = new char[file.Limits.TextLengthMax + 1];
        try
        {
            xml = XmlReader.Create(content, Settings);
        }
        catch (XmlException fault)
        {
            throw Broken(fault);
        }
    }

    /// <summary>What findings call the part.</summary>
    public string Label { get; }

    /// <summary>The namespace of the root; elements of others are passed over.</summary>
    public string Space { get; private set; } = string.Empty;

    /// <summary>Tells the address of the cell that is being read, in a part that has cells.</summary>
    public Func<string>? CurrentCell { get; set; }

    /// <summary>Whether the reader stands at this element of the root's namespace.</summary>
    public bool Is(string name) => xml.LocalName == name && xml.NamespaceURI == Space;

    /// <summary>An attribute's value; null when it is not there.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>An attribute's value; null when it is not there.</summary>
    public string? Attribute(string name, string attributeSpace) => xml.GetAttribute(name, attributeSpace);

    /// <summary>Goes to the root, or refuses the part whose root is another.</summary>
    public void ReadRoot(string name)
    {
        if (ReadRoot() is var found && found != name)
        {
            throw Unreadable("tables.broken-xml", null, ("expected", name), ("found", found));
        }
    }

    /// <summary>Goes to the root and answers its name.</summary>
    public string ReadRoot()
    {
        // A part without a root breaks on the way, so the search ends.
        do
        {
            Read();
        } while (xml.NodeType != XmlNodeType.Element);

        Space = xml.NamespaceURI;
        return xml.LocalName;
    }

    /// <summary>Goes to the next child of the element open at this depth; false after the last.</summary>
    public bool ReadChild(int depth)
    {
        var isOpen = xml.NodeType != XmlNodeType.Element || xml.Depth != depth || !xml.IsEmptyElement;
        while (isOpen && Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                return true;
            }
        }

        // Behind the root there is only the part's end, where it turns out whether all of it came.
        while (depth == 0 && Read()) { }

        return false;
    }

    /// <summary>Reads the text of the element; it is valid until the next one is read.</summary>
    public ReadOnlySpan<char> ReadText()
    {
        if (xml.IsEmptyElement)
        {
            return [];
        }

        var depth = xml.Depth;
        var length = 0;
        while (Read() && xml.Depth > depth)
        {
            length += ReadValue(length);
        }

        return text.AsSpan(0, length);
    }

    /// <summary>Refuses a text of more characters than a cell may hold.</summary>
    public void RefuseLong(int length)
    {
        if (length > file.Limits.TextLengthMax)
        {
            throw Unreadable(
                "tables.text-too-long",
                CurrentCell?.Invoke(),
                ("limit", file.Limits.TextLengthMax)
            );
        }
    }

    /// <summary>The exception that carries an error in this part.</summary>
    public UnreadableTableException Unreadable(
        string code,
        string? cells = null,
        params (string Name, object Value)[] values
    ) => file.Unreadable(code, Label, cells, values);

    /// <summary>Closes the part.</summary>
    public void Dispose() => xml.Dispose();

    private bool Read()
    {
        try
        {
            var hasRead = xml.Read();
            return xml.Depth <= DepthMax
                ? hasRead
                : throw Unreadable("tables.broken-xml", null, ("depth", DepthMax));
        }
        catch (XmlException fault)
        {
            throw Broken(fault);
        }
    }

    // In pieces, so that a text of a hundred megabytes is refused before it is held.
    private int ReadValue(int from)
    {
        if (!xml.HasValue)
        {
            return 0;
        }

        try
        {
            var length = from;
            var piece = xml.ReadValueChunk(text, length, text.Length - length);
            while (piece > 0)
            {
                length += piece;
                RefuseLong(length);
                piece = xml.ReadValueChunk(text, length, text.Length - length);
            }

            return length - from;
        }
        catch (XmlException fault)
        {
            throw Broken(fault);
        }
    }

    private UnreadableTableException Broken(XmlException fault) =>
        // A document type is told from other breaks only by the setting that the message names.
        fault.Message.Contains(nameof(DtdProcessing), StringComparison.Ordinal)
            ? Unreadable("tables.dtd")
            : Unreadable(
                "tables.broken-xml",
                null,
                ("line", fault.LineNumber),
                ("position", fault.LinePosition)
            );
}
