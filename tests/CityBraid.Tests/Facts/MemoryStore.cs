using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts;

/// <summary>Keeps facts, places and mappings in memory, by the rules of the store's contracts.</summary>
internal sealed class MemoryStore : IFactStore, IPlaceStore, IMappingStore
{
    private readonly Dictionary<FactKey, List<RecordedRevision>> revisions = [];
    private readonly List<FactChange> changes = [];
    private readonly Dictionary<PlaceCode, Place> places = [];
    private readonly SortedDictionary<string, TableMapping> mappings = new(StringComparer.Ordinal);

    /// <summary>The facts on record.</summary>
    public IReadOnlyList<Fact> Facts =>
        [
            .. revisions
                .Values.Select(history => history.LastOrDefault()?.Fact)
                .OfType<Fact>()
                .OrderBy(fact => fact.Key.ToString(), StringComparer.Ordinal),
        ];

    /// <summary>How often something was saved.</summary>
    public int Changes => changes.Count;

    /// <summary>Runs when a change is about to be saved, once.</summary>
    public Action? BeforeSaving { get; set; }

    /// <summary>Runs when a change is saved, once: whoever cancels then comes too late.</summary>
    public Action? AfterSaving { get; set; }

    /// <summary>Where drafts end with their facts.</summary>
    public MemoryDrafts? Drafts { get; init; }

    public async Task<long> SaveAsync(FactChange change, CancellationToken cancellation)
    {
        var before = BeforeSaving;
        BeforeSaving = null;
        before?.Invoke();
        if (change.Seen is { } seen && FindLater(change, (int)seen) is { } later)
        {
            throw new FactConflictException(later);
        }

        foreach (var revision in change.Revisions)
        {
            if (Current(revision.Key)?.Revision != revision.Before?.Revision)
            {
                throw new FactConflictException(revision.Key);
            }
        }

        var number = changes.Count + 1L;
        await EndDraftAsync(change, number);
        var kept = change with { Revisions = [.. change.Revisions.Select(revision => Numbered(revision))] };
        changes.Add(kept);
        foreach (var revision in kept.Revisions)
        {
            var history = History(revision.Key);
            history.Add(new RecordedRevision(Summary(number, kept), history.Count + 1, revision.After));
        }

        var after = AfterSaving;
        AfterSaving = null;
        after?.Invoke();
        return number;
    }

    private async Task EndDraftAsync(FactChange change, long number)
    {
        if (change.Draft is not { Outcome: { } outcome } draft)
        {
            return;
        }

        var ended = draft with { Outcome = outcome with { Change = number } };
        if (!await Drafts!.SaveDraftAsync(ended, Actor.LocalAdministrator, CancellationToken.None))
        {
            throw new DraftConflictException(draft);
        }
    }

    public Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Fact>>([
            .. Facts.Where(fact =>
                (query.Place is null || fact.Key.Place == query.Place)
                && (query.Within is null || fact.Key.Period.Overlaps(query.Within))
                && (query.Variable is null || fact.Key.Variable == query.Variable)
            ),
        ]);

    public Task<long> FindNewestChangeAsync(CancellationToken cancellation) =>
        Task.FromResult((long)changes.Count);

    public Task<long> FindNewestChangeAsync(PlaceCode place, CancellationToken cancellation) =>
        Task.FromResult(
            1L + changes.FindLastIndex(change => change.Revisions.Any(one => one.Key.Place == place))
        );

    public Task<IReadOnlyList<ChangeSummary>> ListChangesAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<ChangeSummary>>([
            .. changes
                .Select((change, index) => (Change: change, Number: index + 1L))
                .Where(entry => entry.Change.Revisions.Any(revision => revision.Key.Place == place))
                .OrderByDescending(entry => entry.Number)
                .Select(entry => Summary(entry.Number, entry.Change)),
        ]);

    public Task<FactChange?> FindChangeAsync(long number, CancellationToken cancellation) =>
        Task.FromResult(number >= 1 && number <= changes.Count ? changes[(int)number - 1] : null);

    public Task<IReadOnlyList<RecordedRevision>> ListRevisionsAsync(
        FactKey key,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<RecordedRevision>>([.. History(key)]);

    public Task<Place?> FindPlaceAsync(PlaceCode code, CancellationToken cancellation) =>
        Task.FromResult(places.GetValueOrDefault(code));

    public Task<IReadOnlyList<Place>> ListPlacesAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Place>>([
            .. places.Values.OrderBy(place => place.Code.Value, StringComparer.Ordinal),
        ]);

    public Task<bool> TryAddPlaceAsync(
        Place place,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) => Task.FromResult(places.TryAdd(place.Code, place));

    public Task<Place?> ChangePlaceAsync(
        PlaceCode code,
        Func<Place, Place> change,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    )
    {
        if (!places.TryGetValue(code, out var place))
        {
            return Task.FromResult<Place?>(null);
        }

        places[code] = change(place);
        return Task.FromResult<Place?>(places[code]);
    }

    public Task<TableMapping?> FindMappingAsync(string name, CancellationToken cancellation) =>
        Task.FromResult(mappings.GetValueOrDefault(name));

    public Task<IReadOnlyList<TableMapping>> ListMappingsAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<TableMapping>>([.. mappings.Values]);

    public Task<bool> TrySaveMappingAsync(
        TableMapping mapping,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        mappings[mapping.Name] = mapping;
        return Task.FromResult(true);
    }

    private FactKey? FindLater(FactChange change, int seen) =>
        changes
            .Skip(seen)
            .SelectMany(later => later.Revisions)
            .Select(revision => revision.Key)
            .FirstOrDefault(later =>
                change.Revisions.Any(revision =>
                    revision.Key.Place == later.Place && revision.Key.Variable == later.Variable
                )
            );

    private static ChangeSummary Summary(long number, FactChange change) =>
        new(number, change.Actor, change.At, change.Kind, change.Subject, change.Revisions.Count);

    private FactRevision Numbered(FactRevision revision) =>
        revision with
        {
            After = revision.After is { } after
                ? after with
                {
                    Revision = History(revision.Key).Count + 1,
                }
                : null,
        };

    private Fact? Current(FactKey key) => History(key).LastOrDefault()?.Fact;

    private List<RecordedRevision> History(FactKey key)
    {
        if (!revisions.TryGetValue(key, out var history))
        {
            history = [];
            revisions.Add(key, history);
        }

        return history;
    }
}
