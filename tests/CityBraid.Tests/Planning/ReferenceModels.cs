using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>
/// The published models in the folder beside the repository; tests that need them are skipped without it.
/// </summary>
internal static class ReferenceModels
{
    private static readonly string? Folder = Find();

    internal static string PathOf(string name)
    {
        Assert.SkipWhen(Folder is null, "needs shared/data/osemosys beside the repository");
        return Path.Combine(Folder!, name);
    }

    internal static PlanSource Source(string name)
    {
        var path = PathOf(name);
        var paths = File.Exists(path)
            ? [path]
            : Directory
                .GetFiles(path, "*.csv")
                .Concat(Directory.GetFiles(Path.GetDirectoryName(path)!, "*.yaml"))
                .ToArray();
        return new(
            Path.GetFileName(path),
            paths.ToDictionary(
                file => Path.GetFileName(file),
                file => (Func<Stream>)(() => File.OpenRead(file))
            )
        );
    }

    internal static PlanModel Read(string name)
    {
        var read = ModelReader.Read(Source(name));
        Assert.DoesNotContain(read.Findings, finding => finding.IsError);
        return read.Model;
    }

    private static string? Find()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data", "osemosys");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
