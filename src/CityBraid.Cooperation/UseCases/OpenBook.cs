using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Opens the records of a workspace, with the directory that all share.</summary>
public sealed class OpenBook(RecordReading reading)
{
    /// <summary>The book, or a refusal; without a workspace the directory alone.</summary>
    public async Task<Result<CooperationBook>> RunAsync(
        Actor actor,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (CooperationAccess.FindReadingRefusal(actor, workspace) is { } refusal)
        {
            return refusal;
        }

        return await reading.OpenShownAsync(actor, workspace, cancellation);
    }
}
