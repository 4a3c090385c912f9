using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What is known of a stored file, as JSON.</summary>
public sealed record StoredFileDocument(
    string Id,
    string Name,
    string MediaType,
    string Sha256,
    long Size,
    string? Place,
    string StoredBy,
    DateTimeOffset StoredAt
)
{
    /// <summary>The file.</summary>
    public static StoredFileDocument Of(StoredFile file) =>
        new(
            file.Id,
            file.Name,
            file.MediaType,
            file.Sha256,
            file.Size,
            file.Workspace?.Value,
            file.StoredBy,
            file.StoredAt
        );
}
