namespace CityBraid.Planning;

/// <summary>
/// Where files of a model or of its results go. A host makes a folder of it, and only once all are written.
/// </summary>
public interface IPlanOutput
{
    /// <summary>Opens a file to write, by its name without a path.</summary>
    Stream Create(string fileName);
}
