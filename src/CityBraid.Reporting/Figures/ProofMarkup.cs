using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Packaging;

namespace CityBraid.Reporting;

/// <summary>A document's figures and steps as a part of its own, in XML.</summary>
internal static class ProofMarkup
{
    /// <summary>The namespace of the part, with the version of what it may hold.</summary>
    public const string Space = "urn:citybraid:proofs:1";

    /// <summary>The root of the part.</summary>
    public const string Root = "proofs";

    /// <summary>A figure: <see cref="FigureEntry"/>.</summary>
    public const string Figure = "figure";

    /// <summary>A step: <see cref="ProofRow"/>.</summary>
    public const string Step = "step";

    /// <summary>The name of the part among others of a document; one of a kind, so always the
    ///   same.</summary>
    private const string ItemId = "{6B7C1D52-3E0F-4C8A-9D41-5A2F8E90C7B3}";

    /// <summary>Writes the part.</summary>
    /// <param name="ledger">The figures and the steps behind them.</param>
    /// <param name="report">What the document tells.</param>
    /// <param name="main">The part of the document that the proofs belong to.</param>
    public static void Write(ProofLedger ledger, Report report, MainDocumentPart main)
    {
        var part = main.AddNewPart<CustomXmlPart>("application/xml", "rIdProofs");
        // A part without properties is dropped by LibreOffice when it saves the document.
        part.AddNewPart<CustomXmlPropertiesPart>("rId1").DataStoreItem = new DataStoreItem(
            new SchemaReferences(new SchemaReference { Uri = Space })
        )
        {
            ItemId = ItemId,
        };
        using var content = part.GetStream(FileMode.Create);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var writer = XmlWriter.Create(content, settings);
        writer.WriteStartElement(Root, Space);
        var seal = ProofSeal.Of(report, ledger.Figures);
        writer.WriteAttributeString("name", seal.Title);
        writer.WriteAttributeString("basis", seal.Basis);
        writer.WriteAttributeString("value", CellText.Digits(seal.Count));
        writer.WriteAttributeString("digest", seal.Digest);
        foreach (var figure in ledger.Figures)
        {
            Write(
                writer,
                Figure,
                ("where", figure.Where),
                ("key", figure.Key),
                ("basis", figure.Basis),
                ("name", figure.Name),
                ("value", CellText.Digits(figure.Value)),
                ("unit", figure.Unit),
                ("decimals", figure.Decimals?.ToString(CultureInfo.InvariantCulture)),
                ("step", CellText.Digits(figure.Step)),
                ("digest", figure.Digest)
            );
        }

        foreach (var row in ledger.Rows)
        {
            Write(
                writer,
                Step,
                ("step", CellText.Digits(row.Number)),
                ("kind", row.Kind.ToString()),
                ("name", row.Name),
                ("value", CellText.Digits(row.Value)),
                ("unit", row.Unit),
                ("parts", string.Join(' ', row.Parts.Select(part => CellText.Digits(part)))),
                ("source", row.Source),
                ("subject", row.Subject),
                ("document", row.Document),
                ("digest", row.Digest)
            );
        }

        writer.WriteEndDocument();
    }

    private static void Write(XmlWriter writer, string element, params (string Name, string? Text)[] texts)
    {
        writer.WriteStartElement(element, Space);
        foreach (var (name, text) in texts.Where(one => one.Text is not null))
        {
            writer.WriteAttributeString(name, text);
        }

        writer.WriteEndElement();
    }
}
