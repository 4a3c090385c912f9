using System.Xml;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Reads what a document for word processors says of its figures.</summary>
internal static class DocumentProofs
{
    private const string RootRelations = "_rels/.rels";

    /// <summary>Whether an archive is such a document, whatever its name.</summary>
    public static bool IsDocument(FileArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return archive.Names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The figures with their steps; a refusal where a document lists none or is broken.</summary>
    /// <exception cref="UnreadableTableException">The document asks for too much.</exception>
    /// <param name="archive">The document.</param>
    /// <param name="fileName">Its name, for messages.</param>
    public static Result<ProvenFile> Find(FileArchive archive, string fileName)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var reading = new Reading(archive, fileName);
        return reading.Find();
    }

    /// <summary>Reads one document, part by part; the first that cannot be read ends it.</summary>
    private sealed class Reading(FileArchive archive, string fileName)
    {
        private readonly List<FigureEntry> figures = [];
        private readonly List<ProofRow> steps = [];
        private readonly List<ProofFault> faults = [];
        private readonly ProofBudget budget = new(fileName);
        private bool hasList;
        private ProofSeal? seal;

        public Result<ProvenFile> Find()
        {
            var reading = new ProofReading(budget);
            foreach (var name in archive.Names.Where(IsExtra))
            {
                if (Each(name, part => TakeList(part, reading)) is { } unreadable)
                {
                    return unreadable;
                }
            }

            if (!hasList)
            {
                return NoProofs();
            }

            var (main, shown) = (string.Empty, new ShownFigures(budget));
            var refused = Each(RootRelations, part => main = NameOfMain(part)) ?? Each(main, shown.Read);
            return refused is not null
                ? refused
                : new ProvenFile(figures, steps, shown.Texts, [.. faults, .. FaultsOf(shown)], seal);
        }

        private static bool IsExtra(string name) =>
            name.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

        /// <summary>Reads a part; the refusal when it is not there or cannot be read.</summary>
        private Refusal? Each(string name, Action<byte[]> take)
        {
            if (!archive.Names.Contains(name, StringComparer.Ordinal))
            {
                return NoProofs();
            }

            var part = archive.Read(name);
            if (part.IsRefused)
            {
                return part.Refusal;
            }

            try
            {
                take(part.Value);
                return null;
            }
            catch (XmlException)
            {
                return Refusal.Invalid("reports.broken-document", ("file", fileName), ("part", name));
            }
        }

        private void TakeList(byte[] part, ProofReading reading)
        {
            using var reader = DocumentXml.Open(part);
            reader.MoveToContent();
            if (reader.NamespaceURI != ProofMarkup.Space)
            {
                return;
            }

            hasList = true;
            seal ??= ProofReading.FindSeal(name => reader.GetAttribute(name) ?? string.Empty);
            while (reader.Next())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    Take(reader, reading);
                }
            }
        }

        private void Take(XmlReader reader, ProofReading reading)
        {
            string Text(string name) => budget.Take(reader.GetAttribute(name) ?? string.Empty);

            budget.TakeRow();
            if (reader.LocalName == ProofMarkup.Figure && reading.FindFigure(Text) is { } figure)
            {
                figures.Add(figure);
            }
            else if (reader.LocalName == ProofMarkup.Step && reading.FindStep(Text) is { } step)
            {
                steps.Add(step);
            }
            else
            {
                var name = reader.LocalName == ProofMarkup.Figure ? "where" : "step";
                faults.Add(new ProofFault(DifferenceKind.Unreadable, $"{reader.LocalName} {Text(name)}"));
            }
        }

        /// <summary>The name of the part that the package calls its main one; empty for none.</summary>
        private static string NameOfMain(byte[] part)
        {
            using var reader = DocumentXml.Open(part);
            while (reader.Next())
            {
                var type = reader.NodeType == XmlNodeType.Element ? reader.GetAttribute("Type") : null;
                if (type?.EndsWith("/officeDocument", StringComparison.Ordinal) is true)
                {
                    return (reader.GetAttribute("Target") ?? string.Empty).TrimStart('/');
                }
            }

            return string.Empty;
        }

        /// <summary>Figures that are listed twice, shown twice, or shown and not listed.</summary>
        private IEnumerable<ProofFault> FaultsOf(ShownFigures shown)
        {
            var listed = figures.Select(figure => figure.Where).ToHashSet(StringComparer.Ordinal);
            var twice = figures
                .GroupBy(figure => figure.Where, StringComparer.Ordinal)
                .Where(one => one.Count() > 1)
                .Select(one => one.Key)
                .Concat(shown.Repeated)
                .Distinct(StringComparer.Ordinal);
            return twice
                .Select(tag => new ProofFault(DifferenceKind.Twice, tag))
                .Concat(
                    shown
                        .Texts.Keys.Where(tag => !listed.Contains(tag))
                        .Select(tag => new ProofFault(DifferenceKind.Unlisted, tag))
                )
                .DistinctBy(fault => fault.Where, StringComparer.Ordinal);
        }

        private Refusal NoProofs() => Refusal.Invalid("reports.no-proofs", ("file", fileName));
    }
}
