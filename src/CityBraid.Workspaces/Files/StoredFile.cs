using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A file that somebody brought, as it was.</summary>
/// <param name="Id">Its name among files: letters and digits that nobody can guess.</param>
/// <param name="Name">Its name as its owner knows it, without a path.</param>
/// <param name="MediaType">What it is, by its content and its name (RFC 6838).</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Workspace">The place whose workspace it belongs to; null for the installation's.</param>
/// <param name="StoredBy">Who brought it, as the audit trail names them.</param>
/// <param name="StoredAt">When.</param>
public sealed record StoredFile(
    string Id,
    string Name,
    string MediaType,
    string Sha256,
    long Size,
    PlaceCode? Workspace,
    string StoredBy,
    DateTimeOffset StoredAt
)
{
    /// <summary>How many bytes a file may have: 50 million.</summary>
    public const long BytesMax = 50_000_000;
}
