using CityBraid.Kernel;

namespace CityBraid.Tables;

/// <summary>The files of a zip archive, held to the same limits as a workbook.</summary>
/// <remarks>
/// Folders and names that could lead out of the archive are passed over; of two files of one name it cannot
/// be told which is meant, and the archive is refused.
/// </remarks>
public sealed class FileArchive
{
    private readonly FileContent content;
    private readonly Dictionary<string, ZipPart> files;

    private FileArchive(FileContent content, Dictionary<string, ZipPart> files) =>
        (this.content, this.files) = (content, files);

    /// <summary>The files' names with their folders, parted by slashes, in order.</summary>
    public IEnumerable<string> Names => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>Lists an archive's files, or refuses it as <c>tables.unreadable</c> with the finding
    ///   why.</summary>
    /// <param name="archive">The bytes; they are copied to memory, up to the limit.</param>
    /// <param name="fileName">The archive's name as its owner knows it.</param>
    /// <param name="limits">How much it may ask of the machine; null for the defaults.</param>
    public static Result<FileArchive> Open(Stream archive, string fileName, TableLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            var copied = FileContent.Copy(archive, fileName, limits ?? TableLimits.Default);
            return new FileArchive(copied, List(copied));
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    /// <summary>A file's bytes, or the refusal when they are not what the archive declares.</summary>
    public Result<byte[]> Read(string name)
    {
        try
        {
            var part = files[name];
            using var stream = part.Open(content, ZipDirectory.ContentOffset(content, part));
            var bytes = new byte[part.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    private static Dictionary<string, ZipPart> List(FileContent content)
    {
        var listed = new Dictionary<string, ZipPart>(StringComparer.Ordinal);
        foreach (var part in ZipDirectory.Read(content).Where(part => IsFile(part.Name)))
        {
            if (!listed.TryAdd(part.Name, part))
            {
                throw content.Unreadable("tables.broken-zip", part.Name, null);
            }
        }

        return listed;
    }

    private static bool IsFile(string name) =>
        name.Length > 0
        && name[0] != '/'
        && name[^1] != '/'
        && !name.Contains(':', StringComparison.Ordinal)
        && !name.Split('/').Contains("..");
}
