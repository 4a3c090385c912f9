namespace CityBraid.Web;

/// <summary>The methods of one part of the standard.</summary>
/// <param name="Code">The sector: <c>III</c>; empty for what serves all of them.</param>
/// <param name="Name">Its name.</param>
/// <param name="Methods">The methods, in order of their names as shown.</param>
internal sealed record MethodGroup(string Code, LocalText Name, IReadOnlyList<MethodDescription> Methods);
