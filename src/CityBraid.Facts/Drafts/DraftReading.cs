namespace CityBraid.Facts;

/// <summary>A draft with what its file says now, its decisions applied.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Report">What an import would do, or did; null for a draft that was imported before.</param>
public sealed record DraftReading(ImportDraft Draft, ImportReport? Report);
