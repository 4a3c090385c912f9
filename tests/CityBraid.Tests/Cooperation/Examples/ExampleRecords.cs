using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cooperation.Examples;

/// <summary>The records of <c>examples/cooperation</c>, as the demonstration loads them.</summary>
internal static class ExampleRecords
{
    public static readonly string[] Workspaces =
    [
        "asean-china",
        "low-carbon-cities",
        "unep-unhabitat",
        "urban-nexus",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The records of one file.</summary>
    public static async Task<IReadOnlyList<RecordDraft>> ReadAsync(string file)
    {
        var path = Path.Combine(Repository.Root, "examples", "cooperation", $"{file}.json");
        await using var content = File.OpenRead(path);
        var workspace = new PlaceCode(file == "directory" ? Workspaces[0] : file);
        var read = await RecordFile.ReadAsync(content, file, workspace, Cancellation);
        Assert.Empty(read.Refusal?.Findings ?? []);
        return read.Value!;
    }

    /// <summary>The records of every file.</summary>
    public static async Task<IReadOnlyList<RecordDraft>> ReadAllAsync()
    {
        var all = new List<RecordDraft>();
        foreach (var file in Workspaces.Prepend("directory"))
        {
            all.AddRange(await ReadAsync(file));
        }

        return all;
    }

    /// <summary>The book of one workspace, as nobody changed it yet.</summary>
    public static async Task<CooperationBook> BookAsync(string workspace)
    {
        var drafts = (await ReadAsync("directory")).Concat(await ReadAsync(workspace));
        return new CooperationBook(
            new PlaceCode(workspace),
            drafts.Select(draft => new CooperationRecord(draft.Key, draft.Fields, 1, "test", default))
        );
    }
}
