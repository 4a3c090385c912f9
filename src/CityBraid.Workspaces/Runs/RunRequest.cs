using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What long work is wanted.</summary>
/// <param name="Kind">The kind of work: <c>import</c>.</param>
/// <param name="Workspace">The place whose workspace it belongs to; null for the whole
///   installation's.</param>
/// <param name="Subject">What it is about, as its starter calls it.</param>
/// <param name="Input">What to do, as a JSON document that its work can read.</param>
public sealed record RunRequest(string Kind, PlaceCode? Workspace, string Subject, string Input);
