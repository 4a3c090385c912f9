using System.Diagnostics;
using System.Text;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cli;

/// <summary>Ctrl+C, typed at a real terminal.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const string Table = "variable,period,value,unit\nfuel.diesel.road,2019-01,1000,l\n";
    private const char ControlC = '\u0003';

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_interrupted_question_saves_nothing_and_ends_with_130()
    {
        await folder.AddKhonKaenAsync();
        (await folder.ImportAsync(folder.Write("table.csv", Table))).Done();
        var changed = folder.Write("table.csv", Table.Replace("1000", "1200", StringComparison.Ordinal));
        var before = folder.DatabaseBytes;

        using var terminal = StartAtTerminal($"facts import {changed} --place khon-kaen --language en");
        await ReadUntilAsync("(y/n)", terminal.StandardOutput);
        await terminal.StandardInput.WriteAsync(ControlC);
        await terminal.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await terminal.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, terminal.ExitCode);
        Assert.Equal(before, folder.DatabaseBytes);
    }

    /// <summary>Starts the executable behind a pseudo-terminal, whose keys are the standard input.</summary>
    private Process StartAtTerminal(string arguments)
    {
        var command = $"{CliFolder.Executable} {arguments} --database {folder.Database}";
        return Process.Start(
            new ProcessStartInfo("script", ["-q", "-e", "-c", command, "/dev/null"])
            {
                UseShellExecute = false,
                WorkingDirectory = Repository.Root,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
    }

    private static async Task ReadUntilAsync(string ending, StreamReader output)
    {
        var text = new StringBuilder();
        var letter = new char[1];
        while (!text.ToString().EndsWith(ending, StringComparison.Ordinal))
        {
            var count = await output.ReadAsync(letter, TestContext.Current.CancellationToken);
            Assert.True(count == 1, $"the terminal ended after: {text}");
            text.Append(letter[0]);
        }
    }
}
