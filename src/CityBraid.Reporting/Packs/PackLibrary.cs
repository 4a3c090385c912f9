using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>The packs that are shipped, read from the reference tables <c>packs/…</c>.</summary>
public sealed class PackLibrary
{
    private const string Packs = "packs/packs";
    private const string PartTable = "packs/parts";
    private const string CellTable = "packs/cells";
    private const string QuestionTable = "packs/questions";
    private const string WordTable = "packs/words";

    private readonly Dictionary<string, PackPart> parts;

    /// <summary>Reads the packs.</summary>
    /// <exception cref="FormatException">A pack names a part that is not described, or a cell says what
    ///   is unknown.</exception>
    public PackLibrary(IReferenceTables data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var cells = data.Load(CellTable).ToLookup(row => row["part"], StringComparer.Ordinal);
        parts = data.Load(PartTable)
            .ToDictionary(row => row["part"], row => PartOf(row, cells[row["part"]]), StringComparer.Ordinal);
        var questions = data.Load(QuestionTable).ToLookup(row => row["pack"], StringComparer.Ordinal);
        All = [.. data.Load(Packs).Select(row => PackOf(row, [.. questions[row["pack"]].Select(Asked)]))];
        Proofs = new ProofParts(Part("figures"), Part("proofs"));
        var words = data.Load(WordTable)
            .ToDictionary(row => row["word"], row => row.Names("text"), StringComparer.Ordinal);
        Words = new ReportFileWords(
            words["contents"],
            words["page"],
            words["drawn"],
            words["nothing"],
            words["empty"]
        );
    }

    /// <summary>Every pack, in the order of the table.</summary>
    public IReadOnlyList<ReportPack> All { get; }

    /// <summary>The parts in which every workbook tells how its figures came about.</summary>
    public ProofParts Proofs { get; }

    /// <summary>What every written report says around its own words.</summary>
    public ReportFileWords Words { get; }

    /// <summary>The pack of a name; null when there is none.</summary>
    public ReportPack? Find(string name) =>
        All.FirstOrDefault(pack => string.Equals(pack.Name, name, StringComparison.Ordinal));

    /// <summary>The parts of a form that asks questions: its answers, and what the file is.</summary>
    public IReadOnlyList<PackPart> PartsOfQuestions(PackSubject subject) =>
        [Part(PackAnswers.Table), Part(subject == PackSubject.Place ? "about" : "about-workspace")];

    /// <summary>A question from a row of a table with the columns of <c>packs/questions</c>.</summary>
    /// <exception cref="FormatException">The row's expression or number cannot be read.</exception>
    public static PackQuestion Asked(ReferenceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new PackQuestion
        {
            Number = row["number"],
            Sections = row.Names("section"),
            Texts = row.Names("question"),
            From =
                PackExpression.Find(row["from"])
                ?? throw new FormatException($"'{row["from"]}' names no values: {row}."),
            Unit = Said(row["unit"]),
            Decimals = (int?)row.FindNumber("decimals"),
            When = Said(row["when"]),
            Who = row.Names("who"),
        };
    }

    private ReportPack PackOf(ReferenceRow row, IReadOnlyList<PackQuestion> questions) =>
        new()
        {
            Name = row["pack"],
            Version = row["version"],
            Kind = Member<PackFileKind>(row, "kind"),
            Subject = Member<PackSubject>(row, "subject"),
            Language = Said(row["language"]),
            Names = row.Names("name"),
            Origins = row.Names("origin"),
            Parts = [.. row.List("parts").Select(Part)],
            HasNumberedTexts = row["paragraphs"] is "numbered",
            Signers = (int)(row.FindNumber("signers") ?? 0m),
            Questions = questions,
        };

    private PackPart Part(string name) =>
        parts.GetValueOrDefault(name) ?? throw new FormatException($"No part '{name}' in {PartTable}.");

    private static PackPart PartOf(ReferenceRow row, IEnumerable<ReferenceRow> cells)
    {
        var fields = cells.ToLookup(cell => cell["place"] is "line", FieldOf);
        return new PackPart
        {
            Name = row["part"],
            Names = row.Names("name"),
            Headings = HeadingsOf(row),
            Table = Said(row["table"]),
            IsLandscape = row["page"] is "landscape",
            IsOptional = row["optional"] is "yes",
            Sentences = row.List("sentences"),
            Chart = Said(row["chart"]),
            Lines = [.. fields[true]],
            Columns = [.. fields[false]],
        };
    }

    private static PackField FieldOf(ReferenceRow row) =>
        new(
            row["field"],
            Member<PackFieldKind>(row, "kind"),
            row["role"].Length == 0 ? PackFieldRole.Told : Member<PackFieldRole>(row, "role"),
            (double)(row.FindNumber("width") ?? 0m),
            row.Names("title"),
            Said(row["asked"]),
            HeadingsOf(row)
        );

    private static LocalText? HeadingsOf(ReferenceRow row) =>
        Said(row["heading_en"]) is null ? null : row.Names("heading");

    private static string? Said(string text) => text.Length == 0 ? null : text;

    private static T Member<T>(ReferenceRow row, string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var member)
            ? member
            : throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"'{row[column]}' is no {column}: {row}.")
            );
}
