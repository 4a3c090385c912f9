using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Keeps models and what came of their runs.</summary>
public interface IPlanStore
{
    /// <summary>Keeps a model and its file, and answers its number.</summary>
    Task<long> AddPlanAsync(StoredPlan plan, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>The models of a place, the newest first.</summary>
    Task<IReadOnlyList<StoredPlan>> ListPlansAsync(PlaceCode place, CancellationToken cancellation);

    /// <summary>A model; null when there is none of that number at that place.</summary>
    Task<StoredPlan?> FindPlanAsync(PlanKey key, CancellationToken cancellation);

    /// <summary>The bytes of a model's file.</summary>
    Task<ReadOnlyMemory<byte>> LoadContentAsync(StoredPlan plan, CancellationToken cancellation);

    /// <summary>Keeps a result with all its tables, in place of an earlier one of the same run.</summary>
    Task SaveResultAsync(
        PlanResult result,
        IReadOnlyList<PackedTable> tables,
        CancellationToken cancellation
    );

    /// <summary>The results of a model, the newest first.</summary>
    Task<IReadOnlyList<PlanResult>> ListResultsAsync(PlanKey plan, CancellationToken cancellation);

    /// <summary>The result of a run; null when there is none at that place.</summary>
    Task<PlanResult?> FindResultAsync(PlaceCode place, string run, CancellationToken cancellation);

    /// <summary>A table of a result that has it; null when it has not.</summary>
    Task<ReadOnlyMemory<byte>?> FindTableAsync(
        PlanResult result,
        string name,
        CancellationToken cancellation
    );
}
