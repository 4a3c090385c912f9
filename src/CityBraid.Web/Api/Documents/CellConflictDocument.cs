namespace CityBraid.Web;

/// <summary>That somebody else corrected a cell since it was seen, as JSON; nothing was kept.</summary>
/// <param name="Code">Why: <c>facts.cell-corrected-meanwhile</c>.</param>
/// <param name="Other">What they made of it: send it as <c>seen</c> to overrule them.</param>
/// <param name="Draft">The draft as it is now.</param>
public sealed record CellConflictDocument(string Code, CellDocument Other, DraftDocument Draft);
