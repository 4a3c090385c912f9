using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Which records about contributions somebody looked over who did not write them.</summary>
public sealed class NdcMarks
{
    private static readonly RecordKind[] Kinds =
    [
        RecordKind.NdcTarget,
        RecordKind.NdcMeasure,
        RecordKind.NdcEmission,
    ];

    private readonly Dictionary<RecordKey, NdcGapReason?> faults;

    private NdcMarks(Dictionary<RecordKey, NdcGapReason?> faults) => this.faults = faults;

    /// <summary>Reads who wrote and who marked from the states that records were in.</summary>
    /// <param name="history">Every state, in any order.</param>
    public static NdcMarks Of(IEnumerable<CooperationRecord> history) =>
        new(
            history
                .GroupBy(state => state.Key)
                .ToDictionary(
                    same => same.Key,
                    same => NdcMark.FindFault([.. same.OrderBy(state => state.Revision)])
                )
        );

    /// <summary>Why a record does not count as looked over; null when it does.</summary>
    public NdcGapReason? FindFault(RecordKey record) =>
        faults.TryGetValue(record, out var fault) ? fault : NdcGapReason.NotValidated;

    internal static async Task<NdcMarks> LoadAsync(
        ICooperationStore store,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        var history = new List<CooperationRecord>();
        foreach (var kind in Kinds)
        {
            history.AddRange(await store.ListHistoryAsync(workspace, kind, cancellation));
        }

        return Of(history);
    }
}
