namespace CityBraid.Cooperation;

/// <summary>That a record refers to another one.</summary>
/// <param name="Path">The path where it does.</param>
/// <param name="Kind">The kind of the other record.</param>
/// <param name="Code">The code of the other record.</param>
internal sealed record RecordReference(string Path, RecordKind Kind, string Code);
