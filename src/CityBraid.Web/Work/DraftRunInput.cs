namespace CityBraid.Web;

/// <summary>Which draft a run is to import, as the run keeps it.</summary>
/// <param name="Place">The place the draft's file is about.</param>
/// <param name="Draft">The draft's number.</param>
public sealed record DraftRunInput(string Place, long Draft);
