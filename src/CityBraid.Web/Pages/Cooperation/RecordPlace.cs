using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The workspace and the kind that a form is about.</summary>
/// <param name="View">The workspace.</param>
/// <param name="Kind">The kind.</param>
internal sealed record RecordPlace(CooperationView View, RecordKind Kind);
