using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps drafts of imports, and what their decisions teach for the next one.</summary>
public interface IDraftStore
{
    /// <summary>Keeps a new draft with its file, and answers its number.</summary>
    Task<long> AddDraftAsync(ImportDraft draft, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>The draft of a number; null when there is none.</summary>
    Task<ImportDraft?> FindDraftAsync(long number, CancellationToken cancellation);

    /// <summary>The file of a draft; null when it is open no more.</summary>
    Task<byte[]?> FindContentAsync(long number, CancellationToken cancellation);

    /// <summary>The open drafts of a place, the one changed last first.</summary>
    Task<IReadOnlyList<ImportDraft>> ListDraftsAsync(PlaceCode place, CancellationToken cancellation);

    /// <summary>Keeps a changed draft and lets go of its file when it is open no more.</summary>
    /// <param name="draft">The draft as it was read, with its changes; its revision is raised here.</param>
    /// <param name="actor">Who changed it.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    /// <returns>False when somebody else changed it since it was read; then nothing is kept.</returns>
    Task<bool> SaveDraftAsync(ImportDraft draft, Actor actor, CancellationToken cancellation);

    /// <summary>What is remembered for a place and a file.</summary>
    /// <param name="place">The place.</param>
    /// <param name="sha256">The hash of the file's bytes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<ImportMemory> LoadMemoryAsync(PlaceCode place, string sha256, CancellationToken cancellation);

    /// <summary>Remembers decisions beside those that are, in place of those about the same things.</summary>
    /// <param name="lesson">What to remember.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task RememberAsync(ImportLesson lesson, CancellationToken cancellation);
}
