using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Changes single fields of a record, beside what others change meanwhile.</summary>
public sealed class ChangeFields(ICooperationStore store, IReportDeedStore reports, TimeProvider time)
{
    /// <summary>
    /// Keeps the fields; where somebody else wrote another text, nothing, and both are told.
    /// </summary>
    public async Task<Result<SavedRecord>> RunAsync(
        Actor actor,
        FieldPatch patch,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(patch);
        if (CooperationAccess.FindWritingRefusal(actor, patch.Key.Workspace) is { } refusal)
        {
            return refusal;
        }

        if (CooperationAccess.FindFault(patch.Key) is { } fault)
        {
            return fault;
        }

        var writing = new PatchWriting(store, time)
        {
            Reports = reports,
            By = actor.Name,
            Before = (now, _) =>
                now is { IsRemoved: false } ? now.Fields : CooperationAccess.Unknown(patch.Key),
        };
        return await writing.KeepAsync(patch, cancellation);
    }
}
