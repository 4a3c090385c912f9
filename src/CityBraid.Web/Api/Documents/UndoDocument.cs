namespace CityBraid.Web;

/// <summary>An undo as JSON: the change taken back and the change that did so.</summary>
public sealed record UndoDocument(long Undone, long Change);
