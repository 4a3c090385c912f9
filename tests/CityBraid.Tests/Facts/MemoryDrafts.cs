using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts;

/// <summary>Keeps drafts in memory, by the rules of the store's contract.</summary>
internal sealed class MemoryDrafts : IDraftStore
{
    private readonly Dictionary<long, ImportDraft> drafts = [];
    private readonly Dictionary<long, byte[]> contents = [];
    private readonly Dictionary<(PlaceCode Place, string Item), string> choices = [];
    private readonly Dictionary<
        (PlaceCode Place, string Sha256, string? Sheet, string Cell),
        CellCorrection
    > corrections = [];

    /// <summary>Runs when a draft is about to be saved, once.</summary>
    public Action? BeforeSaving { get; set; }

    public Task<long> AddDraftAsync(
        ImportDraft draft,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation
    )
    {
        var number = drafts.Count + 1L;
        drafts.Add(number, draft with { Number = number });
        contents.Add(number, content.ToArray());
        return Task.FromResult(number);
    }

    public Task<ImportDraft?> FindDraftAsync(long number, CancellationToken cancellation) =>
        Task.FromResult(drafts.GetValueOrDefault(number));

    public Task<byte[]?> FindContentAsync(long number, CancellationToken cancellation) =>
        Task.FromResult(contents.GetValueOrDefault(number));

    public Task<IReadOnlyList<ImportDraft>> ListDraftsAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<ImportDraft>>([
            .. drafts.Values.Where(draft => draft.Place == place && draft.State == DraftState.Open),
        ]);

    public Task<bool> SaveDraftAsync(ImportDraft draft, Actor actor, CancellationToken cancellation)
    {
        var before = BeforeSaving;
        BeforeSaving = null;
        before?.Invoke();
        if (
            drafts[draft.Number] is var now
            && (now.Revision != draft.Revision || now.State != DraftState.Open)
        )
        {
            return Task.FromResult(false);
        }

        drafts[draft.Number] = draft with { Revision = draft.Revision + 1 };
        if (draft.State != DraftState.Open)
        {
            contents.Remove(draft.Number);
        }

        return Task.FromResult(true);
    }

    public Task<ImportMemory> LoadMemoryAsync(
        PlaceCode place,
        string sha256,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            new ImportMemory(
                choices
                    .Where(one => one.Key.Place == place)
                    .ToDictionary(one => one.Key.Item, one => one.Value, StringComparer.Ordinal),
                [
                    .. corrections
                        .Where(one => one.Key.Place == place && one.Key.Sha256 == sha256)
                        .Select(one => one.Value),
                ]
            )
        );

    public Task RememberAsync(ImportLesson lesson, CancellationToken cancellation)
    {
        foreach (var (item, variable) in lesson.Memory.Choices)
        {
            choices[(lesson.Place, item)] = variable;
        }

        foreach (var one in lesson.Memory.Corrections)
        {
            corrections[(lesson.Place, lesson.Sha256, one.Sheet, one.Cell)] = one;
        }

        return Task.CompletedTask;
    }
}
