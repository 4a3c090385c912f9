using CityBraid.Kernel;
using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary>
/// A folder or file that appears whole or not at all: written beside its place, moved into it at the end.
/// </summary>
/// <remarks>Nothing that is there already is ever replaced; an empty folder counts as free.</remarks>
internal sealed class StagedOutput : IPlanOutput, IDisposable
{
    private readonly string target;
    private readonly string stage;
    private readonly bool isFolder;

    private StagedOutput(string target, bool isFolder)
    {
        this.target = target;
        this.isFolder = isFolder;
        stage = Path.Combine(Path.GetDirectoryName(target)!, $".{Name}-{Path.GetRandomFileName()}");
    }

    /// <summary>The name of the folder or file.</summary>
    public string Name => Path.GetFileName(target);

    /// <summary>A folder of files; refused when there is a file or a folder that is not empty.</summary>
    public static Result<StagedOutput> Folder(string path)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var isFree = !Directory.Exists(place)
            ? !File.Exists(place)
            : !Directory.EnumerateFileSystemEntries(place).Any();
        return isFree ? new StagedOutput(place, isFolder: true) : Occupied(path);
    }

    /// <summary>One file; refused when there is anything of its name.</summary>
    public static Result<StagedOutput> SingleFile(string path)
    {
        var place = Path.GetFullPath(path);
        return Path.Exists(place) ? Occupied(path) : new StagedOutput(place, isFolder: false);
    }

    /// <inheritdoc />
    public Stream Create(string fileName)
    {
        Directory.CreateDirectory(stage);
        return new FileStream(Path.Combine(stage, fileName), FileMode.CreateNew);
    }

    /// <summary>Moves what was written into its place.</summary>
    public void Keep()
    {
        if (!isFolder)
        {
            File.Move(Path.Combine(stage, Name), target);
            return;
        }

        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }

        Directory.Move(stage, target);
    }

    /// <summary>Removes what was not kept.</summary>
    public void Dispose()
    {
        if (Directory.Exists(stage))
        {
            Directory.Delete(stage, recursive: true);
        }
    }

    private static Refusal Occupied(string path) => Refusal.Conflict("files.occupied", ("path", path));
}
