using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps files by the hash of their bytes: the same content is kept once.</summary>
public interface IFileStore
{
    /// <summary>Keeps a file.</summary>
    Task AddFileAsync(StoredFile file, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>What is known of a file; null when there is none of that name.</summary>
    Task<StoredFile?> FindFileAsync(string id, CancellationToken cancellation);

    /// <summary>The files of a workspace, the newest first.</summary>
    Task<IReadOnlyList<StoredFile>> ListFilesAsync(PlaceCode? workspace, CancellationToken cancellation);

    /// <summary>The bytes of a file that is on record.</summary>
    Task<ReadOnlyMemory<byte>> LoadContentAsync(StoredFile file, CancellationToken cancellation);
}
