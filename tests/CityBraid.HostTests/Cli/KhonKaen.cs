namespace CityBraid.Tests.Cli;

/// <summary>The city of the examples with its clean workbook imported by the real executable, once.</summary>
public sealed class KhonKaen : IAsyncLifetime
{
    internal CliFolder Folder { get; } = new();

    internal CliRun Import { get; private set; } = new(0, string.Empty, string.Empty);

    internal CliRun Inventory { get; private set; } = new(0, string.Empty, string.Empty);

    public async ValueTask InitializeAsync()
    {
        (await Folder.StartJsonAsync(CliFolder.AddKhonKaen)).Done();
        Import = await StartImportAsync("khonkaen-2562-clean.xlsx");
        Inventory = await Folder.StartJsonAsync(
            "inventory",
            "compile",
            "--place",
            "khon-kaen",
            "--year",
            "2562"
        );
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<CliRun> StartImportAsync(string example) =>
        Folder.StartJsonAsync("facts", "import", CliFolder.Example(example), "--place", "khon-kaen");
}
