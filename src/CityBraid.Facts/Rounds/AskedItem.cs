namespace CityBraid.Facts;

/// <summary>Something that a department is asked for.</summary>
/// <param name="Variable">The code of the variable.</param>
/// <param name="Every">How finely.</param>
public sealed record AskedItem(string Variable, AskedEvery Every);
