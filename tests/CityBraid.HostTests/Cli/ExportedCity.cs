using System.IO.Compression;

namespace CityBraid.Tests.Cli;

/// <summary>The city of the examples with its workbook imported and some keys stated.</summary>
public sealed class ExportedCity : IAsyncLifetime
{
    private int files;

    internal CliFolder Folder { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Folder.AddKhonKaenAsync();
        (await Folder.ImportAsync(CliFolder.Example("khonkaen-2562-clean.xlsx"))).Done();
        await StateAsync("NO", "II.3.1", "=HYPERLINK(\"http://x\") no river\nat all");
        await StateAsync("IE", "II.4.1", "counted under II.1.1");
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal async Task<string> ExportAsync(string format, params string[] more)
    {
        var path = Folder.PathOf(
            FormattableString.Invariant(
                $"{Interlocked.Increment(ref files)}-{format}{(format is "csv" ? ".csv" : ".xlsx")}"
            )
        );
        var run = await Folder.JsonAsync([
            "inventory",
            "export",
            "--place",
            "khon-kaen",
            "--year",
            "2562",
            "--format",
            format,
            "--out",
            path,
            .. more,
        ]);
        Assert.Equal(85m, run.Done().Json.Number("facts"));
        return path;
    }

    /// <summary>Changes a text of a workbook's first sheet that has it.</summary>
    internal static void Replace(string path, string before, string after)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        foreach (
            var part in archive
                .Entries.Where(one => one.FullName.Contains("/sheet", StringComparison.Ordinal))
                .ToList()
        )
        {
            string text;
            using (var reader = new StreamReader(part.Open()))
            {
                text = reader.ReadToEnd();
            }

            var found = text.IndexOf(before, StringComparison.Ordinal);
            if (found < 0)
            {
                continue;
            }

            var name = part.FullName;
            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text[..found] + after + text[(found + before.Length)..]);
            return;
        }

        Assert.Fail($"no sheet holds {before}");
    }

    private async Task StateAsync(string key, string reference, string reason) =>
        (
            await Folder.JsonAsync(
                "inventory",
                "notation",
                "state",
                key,
                reference,
                "--reason",
                reason,
                "--place",
                "khon-kaen",
                "--year",
                "2562"
            )
        ).Done();
}
