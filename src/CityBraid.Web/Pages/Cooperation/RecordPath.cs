namespace CityBraid.Web;

/// <summary>Which record an address means, as it was written.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Code">Its code.</param>
internal sealed record RecordPath(string Kind, string Code);
