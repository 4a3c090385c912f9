using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps facts with every revision they ever had.</summary>
public interface IFactStore : IFactReader
{
    /// <summary>Keeps a change whole or not at all, and answers its number.</summary>
    /// <exception cref="FactConflictException">A fact was revised by somebody else since it was read, or a
    ///   variable of one of the places since <see cref="FactChange.Seen"/>.</exception>
    Task<long> SaveAsync(FactChange change, CancellationToken cancellation);

    /// <summary>The number of the newest change of all; 0 when there is none.</summary>
    Task<long> FindNewestChangeAsync(CancellationToken cancellation);

    /// <summary>The changes that touched a place, the newest first, without their revisions.</summary>
    Task<IReadOnlyList<ChangeSummary>> ListChangesAsync(PlaceCode place, CancellationToken cancellation);

    /// <summary>One change with all its revisions; null when there is none of that number.</summary>
    Task<FactChange?> FindChangeAsync(long number, CancellationToken cancellation);

    /// <summary>Every revision of one fact, the oldest first.</summary>
    Task<IReadOnlyList<RecordedRevision>> ListRevisionsAsync(FactKey key, CancellationToken cancellation);
}
