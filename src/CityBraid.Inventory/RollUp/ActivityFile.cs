namespace CityBraid.Inventory;

/// <summary>A table of the activities of many cities, as a national agency keeps it.</summary>
/// <param name="Content">The CSV in UTF-8, read once from where it stands.</param>
/// <param name="Name">The file's name as its owner knows it, for what is told of its rows.</param>
public sealed record ActivityFile(Stream Content, string Name);
