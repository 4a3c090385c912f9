using System.Text;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tables;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Facts;

/// <summary>The room with an empty record, the place Khon Kaen, and the repository's own words.</summary>
internal sealed class FactsRoom
{
    public static readonly PlaceCode KhonKaen = new("khon-kaen");

    private static readonly Vocabulary Ours = LoadVocabulary();

    public FactsRoom(params PopulationCount[] populations)
    {
        Store = new MemoryStore { Drafts = Drafts };
        Stores = new FactStores(Store, Store, Store, Drafts);
        Add(
            new Place
            {
                Code = KhonKaen,
                Kind = PlaceKind.City,
                Names = new LocalText([new("th", "เทศบาลนครขอนแก่น"), new("en", "Khon Kaen")]),
                Country = "TH",
                Populations = populations,
            }
        );
    }

    public static Vocabulary Words => Ours;

    public MemoryStore Store { get; }

    public MemoryDrafts Drafts { get; } = new();

    public FactStores Stores { get; }

    public static FixedTime Time { get; } = new();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Add(Place place) =>
        Store
            .TryAddPlaceAsync(place, Actor.LocalAdministrator, Time.GetUtcNow(), Cancellation)
            .Wait(Cancellation);

    public static byte[] Example(string name) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "khon-kaen", name));

    public async Task<Result<ImportReport>> RunAsync(
        byte[] content,
        string name = "form.xlsx",
        Func<ImportRequest, ImportRequest>? change = null
    )
    {
        using var stream = new MemoryStream(content);
        var request = new ImportRequest(stream, name, KhonKaen);
        return await new ImportFacts(Stores, Words, Time).RunAsync(
            Actor.LocalAdministrator,
            change?.Invoke(request) ?? request,
            Cancellation
        );
    }

    /// <summary>Imports a file that can be read.</summary>
    public async Task<ImportReport> ImportAsync(
        byte[] content,
        string name = "form.xlsx",
        Func<ImportRequest, ImportRequest>? change = null
    )
    {
        var result = await RunAsync(content, name, change);
        Assert.Null(result.Refusal);
        return result.Value!;
    }

    /// <summary>Imports a tidy table given by its lines.</summary>
    public Task<ImportReport> ImportTableAsync(params string[] lines) => ImportAsync(Csv(lines), "table.csv");

    public static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public async Task<Result<long>> UndoAsync(long change) =>
        await new UndoChange(Stores, Time).RunAsync(Actor.LocalAdministrator, change, Cancellation);

    /// <summary>The errors of a report as "code at cell".</summary>
    public static IEnumerable<string> Errors(ImportReport report) => Notes(report, Severity.Error);

    /// <summary>The findings of one severity as "code at cell".</summary>
    public static IEnumerable<string> Notes(ImportReport report, Severity severity) =>
        report
            .Findings.Where(finding => finding.Severity == severity)
            .Select(finding => $"{finding.Code} at {finding.Where?.Cells}");

    /// <summary>What is on record, without where it was read.</summary>
    public IEnumerable<string> Record() =>
        Store.Facts.Select(fact => $"{fact.Key} = {fact.Quantity} × {fact.StatedFactor?.Factor}");

    private static Vocabulary LoadVocabulary()
    {
        var tables = new ReferenceFiles(path => File.OpenRead(Path.Combine(Repository.Root, "data", path)));
        var units = UnitLibrary.From(tables.Load(UnitLibrary.Table));
        return new Vocabulary(VariableLibrary.From(tables.Load(VariableLibrary.Table), units), units);
    }
}
