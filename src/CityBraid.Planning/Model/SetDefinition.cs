namespace CityBraid.Planning;

/// <summary>A set as model files know it.</summary>
/// <param name="Kind">Which set.</param>
/// <param name="Name">Its usual name in files, such as <c>MODE_OF_OPERATION</c>.</param>
/// <param name="Alias">Another name it goes by, or null.</param>
/// <param name="IsNumber">Whether its members are whole numbers, in whose order they follow each
/// other.</param>
internal sealed record SetDefinition(SetKind Kind, string Name, string? Alias = null, bool IsNumber = false);
