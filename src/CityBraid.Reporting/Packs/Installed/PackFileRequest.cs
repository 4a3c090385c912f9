using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>A file that describes a form.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="FileName">The name as its owner knows it.</param>
/// <param name="Workspace">The workspace whose form it is; null for none.</param>
public sealed record PackFileRequest(Stream Content, string FileName, PlaceCode? Workspace)
{
    /// <summary>The version over which it was written: it is loaded only while that one is offered. Null for
    ///   a file of its own.</summary>
    public string? Seen { get; init; }
}
