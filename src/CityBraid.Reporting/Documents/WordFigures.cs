using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CityBraid.Reporting;

/// <summary>The figures of a document: each stands in a content control whose tag its proof names.</summary>
internal sealed class WordFigures
{
    private const string TagStart = "figure-";
    private const int NameMax = 60;

    private readonly List<Footnote> notes = [];
    private readonly HashSet<(string Key, string Basis)> noted = [];

    /// <summary>What is known of the figures.</summary>
    public ProofLedger Ledger { get; } = new();

    /// <summary>Whether a tag is that of a figure.</summary>
    public static bool IsTag(string tag) => tag.StartsWith(TagStart, StringComparison.Ordinal);

    /// <summary>A figure where it is shown.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="decimals">How many decimals are shown; null for all.</param>
    /// <param name="shown">What is read.</param>
    public SdtRun Put(Figure figure, int? decimals, Run shown)
    {
        var number = Ledger.Figures.Count + 1;
        var tag = string.Create(CultureInfo.InvariantCulture, $"{TagStart}{number}");
        Ledger.Add(figure, tag, decimals);
        return new SdtRun(
            new SdtProperties(
                // LibreOffice before 7.5 keeps the alias and drops the tag, so that both name the figure.
                new SdtAlias { Val = Short($"{tag} {figure.Proof.Name}") },
                new Tag { Val = tag },
                new SdtId { Val = number },
                new SdtContentText()
            ),
            new SdtContentRun(shown)
        );
    }

    /// <summary>The mark of a note that says where a figure comes from; none where that was told
    ///   before.</summary>
    public IEnumerable<Run> Note(Figure figure)
    {
        if (!noted.Add((figure.Key, figure.Basis)))
        {
            return [];
        }

        var number = notes.Count + 1;
        notes.Add(
            new Footnote(
                WordRuns.Paragraph(
                    WordStyles.Footnote,
                    Mark(new FootnoteReferenceMark()),
                    WordRuns.Words($" {FigureNote.Of(figure)}")
                )
            )
            {
                Id = number,
            }
        );
        return [Mark(new FootnoteReference { Id = number })];
    }

    /// <summary>The notes, and the lines that part them from the text.</summary>
    public Footnotes Notes() =>
        new([
            Line(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()),
            Line(0, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()),
            .. notes,
        ]);

    private static Run Mark(OpenXmlElement mark) =>
        new(new RunProperties(new RunStyle { Val = WordStyles.FootnoteMark }), mark);

    private static Footnote Line(int id, FootnoteEndnoteValues kind, OpenXmlElement mark) =>
        new(WordRuns.Paragraph(WordStyles.Footnote, new Run(mark))) { Id = id, Type = kind };

    /// <summary>A name as a content control can show it.</summary>
    private static string Short(string name) =>
        name.Length <= NameMax ? name : CellText.Legal(name[..NameMax]).TrimEnd('\uFFFD') + "…";
}
