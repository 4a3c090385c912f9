namespace CityBraid.Tests.House;

/// <summary>Reference material that may lie beside the repository in a folder <c>shared</c>.</summary>
/// <remarks>
/// It is no part of the product and cannot be published with it. A test that reads it is skipped, under its
/// own name, where it is absent. A work tree below the repository's neighbours finds it further up.
/// </remarks>
internal static class SharedFolder
{
    private static readonly string? Root = Find();

    /// <summary>The full path of a file or folder in it; skips the running test when there is none.</summary>
    public static string Require(string path)
    {
        var full = Root is null ? null : Path.Combine(Root, path);
        Assert.SkipUnless(Path.Exists(full), $"needs ../shared/{path}, which is not beside this repository");
        return full!;
    }

    private static string? Find()
    {
        for (var above = Directory.GetParent(Repository.Root); above is not null; above = above.Parent)
        {
            var shared = Path.Combine(above.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "data", "fixtures")))
            {
                return shared;
            }
        }

        return null;
    }
}
