using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The tables of a workspace's packs, each made when a pack asks for it.</summary>
internal sealed class WorkspaceTables
{
    private readonly Dictionary<string, Func<IReadOnlyList<PackRow>>> tables;
    private readonly NdcOverview ndc;
    private readonly NdcParts parts;
    private readonly IndicatorProofs proofs;
    private readonly IndicatorBoard board;
    private readonly PlaceCode workspace;
    private readonly Language language;

    /// <summary>Takes the indicators and tables of a workspace.</summary>
    public WorkspaceTables(
        IndicatorBoard board,
        NdcOverview ndc,
        SdgTree sdg,
        PlaceCode workspace,
        Language language
    )
    {
        this.board = board;
        this.ndc = ndc;
        this.workspace = workspace;
        this.language = language;
        parts = new NdcParts(workspace, language);
        proofs = new IndicatorProofs(board, workspace, language);
        tables = new Dictionary<string, Func<IReadOnlyList<PackRow>>>(StringComparer.Ordinal)
        {
            ["vnr"] = () => new VnrRows(board, proofs, sdg, language).All,
            ["programmes"] = () => new ProgrammeRows(board, workspace, language).All,
            ["projects"] = () => new ProjectRows(board.Book, workspace, language).All,
            ["counts"] = () => new RecordCounts(board.Book, workspace, language).All,
        };
        foreach (var table in ndc.Tables)
        {
            tables.Add(NdcParts.NameOf(table), () => parts.RowsOf(table));
        }
    }

    /// <summary>Adds a table.</summary>
    public void Add(string name, Func<IReadOnlyList<PackRow>> rows) => tables.Add(name, rows);

    /// <summary>The content of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="item">The indicator of a pack that is about one; null for none.</param>
    /// <param name="prepared">The day it is written.</param>
    public Result<PackContent> Of(ReportPack pack, string? item, DateOnly prepared)
    {
        if (!pack.Parts.Any(part => part.Table == OpenSdgIndicator.Table))
        {
            return Of(pack, prepared);
        }

        if (board.Find(item) is not { } indicator)
        {
            return Unknown(pack, item);
        }

        var one = new OpenSdgIndicator(board, proofs, indicator);
        tables[OpenSdgIndicator.Table] = () => one.Rows;
        return Of(pack, prepared) with
        {
            FileName = one.FileName,
            Columns = new Dictionary<string, IReadOnlyList<PackField>>(StringComparer.Ordinal)
            {
                [OpenSdgIndicator.Table] = one.Columns,
            },
        };
    }

    private Refusal Unknown(ReportPack pack, string? item)
    {
        string[] known = [.. board.Indicators.Select(one => one.Code)];
        var said = ("known", string.Join(", ", known));
        return known.Length == 0 ? Refusal.NotFound("reports.no-indicators", ("pack", pack.Name))
            : item is null ? Refusal.NotFound("reports.say-which-indicator", ("pack", pack.Name), said)
            : Refusal.NotFound("reports.no-such-indicator", ("pack", pack.Name), ("indicator", item), said);
    }

    private PackContent Of(ReportPack pack, DateOnly prepared)
    {
        var wanted = pack.Parts.Select(part => part.Table).OfType<string>().ToArray();
        var shown = ndc.Tables.Where(table =>
            wanted.Contains(NdcParts.NameOf(table), StringComparer.Ordinal)
        );
        return new PackContent(
            ValuesOf(pack, prepared),
            wanted.ToDictionary(name => name, name => tables[name](), StringComparer.Ordinal)
        )
        {
            Basis = workspace.Value,
            Columns = shown.ToDictionary(NdcParts.NameOf, parts.ColumnsOf, StringComparer.Ordinal),
            Held = [.. shown.SelectMany(parts.GapsOf)],
            Missing = new PackGap(string.Empty, Say("missing"), Say("missing.secretariat")),
            Texts = new VnrTexts(board, proofs, language)
                .All.Concat(new JointTexts(board.Book, workspace, prepared, language).All)
                .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal),
        };
    }

    private Dictionary<string, object?> ValuesOf(ReportPack pack, DateOnly prepared) =>
        new(StringComparer.Ordinal)
        {
            ["form"] = pack.Name,
            ["version"] = pack.Version,
            ["status"] = pack.Origins.In(language.Tag),
            ["workspace"] = workspace.Value,
            ["prepared"] = prepared.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["synthetic"] = board.Book.Records.Any(record =>
                record.IsSynthetic && record.Key.Workspace == workspace
            )
                ? Say("synthetic.some")
                : null,
        };

    private string Say(string key) => ExportLabels.Book.Say(key, language);
}
