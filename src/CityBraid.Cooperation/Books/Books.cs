using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Opens books for the use cases, which have asked who may.</summary>
internal static class Books
{
    public static async Task<CooperationBook> OpenAsync(
        ICooperationStore store,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        var directory = await store.LoadAsync(workspace: null, cancellation);
        return new CooperationBook(
            workspace,
            workspace is null ? directory : directory.Concat(await store.LoadAsync(workspace, cancellation))
        );
    }
}
