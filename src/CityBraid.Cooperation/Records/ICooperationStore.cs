using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Keeps records with every state they were in.</summary>
public interface ICooperationStore
{
    /// <summary>The records of a workspace or of the directory, as they are now.</summary>
    Task<IReadOnlyList<CooperationRecord>> LoadAsync(PlaceCode? workspace, CancellationToken cancellation);

    /// <summary>The workspaces that have records, in order of their codes.</summary>
    Task<IReadOnlyList<PlaceCode>> ListWorkspacesAsync(CancellationToken cancellation);

    /// <summary>
    /// A record as it is now, also when it was removed; null when there never was one.
    /// </summary>
    Task<CooperationRecord?> FindAsync(RecordKey key, CancellationToken cancellation);

    /// <summary>Every state of a record, the latest first.</summary>
    Task<IReadOnlyList<CooperationRecord>> ListRevisionsAsync(RecordKey key, CancellationToken cancellation);

    /// <summary>Every state of every record of a kind, each record's earliest first.</summary>
    Task<IReadOnlyList<CooperationRecord>> ListHistoryAsync(
        PlaceCode? workspace,
        RecordKind kind,
        CancellationToken cancellation
    );

    /// <summary>The state that a draft was taken into; null when it was not taken.</summary>
    Task<CooperationRecord?> FindDraftAsync(
        PlaceCode? workspace,
        string draft,
        CancellationToken cancellation
    );

    /// <summary>Single states, in any order; those that there never were are left out.</summary>
    Task<IReadOnlyList<CooperationRecord>> LoadStatesAsync(
        IReadOnlyCollection<OutcomePin> pins,
        CancellationToken cancellation
    );

    /// <summary>
    /// Keeps new states, all or none; false, and nothing kept, when somebody else kept one of them first,
    /// or its draft is kept already.
    /// </summary>
    Task<bool> TryKeepAsync(IReadOnlyList<CooperationRecord> states, CancellationToken cancellation);

    /// <summary>The same with what is done with reports at once, by workspace.</summary>
    Task<bool> TryKeepAsync(
        IReadOnlyList<CooperationRecord> states,
        IReadOnlyDictionary<PlaceCode, IReadOnlyList<ReportDeed>> deeds,
        CancellationToken cancellation
    );
}
