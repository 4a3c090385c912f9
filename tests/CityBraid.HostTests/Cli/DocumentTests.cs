using System.CommandLine.Parsing;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cli;

/// <summary>What documents promise: their commands, run in order, by the real executable.</summary>
public sealed class DocumentTests
{
    public static IEnumerable<TheoryDataRow<string>> Documents =>
        DocumentedCommand
            .All.Select(command => command.Document)
            .Distinct(StringComparer.Ordinal)
            .Select(document => new TheoryDataRow<string>(document));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_command_of_a_document_works(string document)
    {
        using var folder = new CliFolder();
        folder.Environment["XDG_DATA_HOME"] = folder.PathOf("data");

        await FollowAsync(document, folder);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/how-to/first-inventory.md")]
    [InlineData("docs/facts/importing.md")]
    public async Task First_steps_also_work_beside_the_demonstration(string document)
    {
        using var folder = new CliFolder();
        folder.Environment["XDG_DATA_HOME"] = folder.PathOf("data");
        (await folder.StartAsync("demo")).Done();

        Assert.NotEqual(0, await FollowAsync(document, folder));
    }

    /// <summary>Runs a document's commands, which must all go well, and counts them.</summary>
    private static async Task<int> FollowAsync(string document, CliFolder folder)
    {
        var count = 0;
        foreach (
            var command in DocumentedCommand.All.Where(command =>
                command.Document.Equals(document, StringComparison.Ordinal)
            )
        )
        {
            var arguments = CommandLineParser.SplitCommandLine(command.Text).Skip(1);

            var run = await folder.StartAsync([.. arguments]);

            Assert.True(run.ExitCode == 0, $"{command}\nexit code {run.ExitCode}\n{run.Error}{run.Output}");
            count++;
        }

        return count;
    }
}
