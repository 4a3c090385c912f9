namespace CityBraid.Workspaces;

/// <summary>A stored file with what is in it.</summary>
/// <param name="File">What is known of it.</param>
/// <param name="Bytes">Its bytes, as they were brought.</param>
public sealed record FileContent(StoredFile File, ReadOnlyMemory<byte> Bytes);
