namespace CityBraid.Cli;

/// <summary>An undo as JSON: the change taken back and the change that did so.</summary>
internal sealed record UndoDocument(long Undone, long Change);
