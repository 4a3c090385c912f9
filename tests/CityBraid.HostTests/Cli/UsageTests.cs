using System.CommandLine;
using CityBraid.Cli;
using CityBraid.Words;

namespace CityBraid.Tests.Cli;

/// <summary>Help and wrong usage.</summary>
public sealed class UsageTests
{
    [Fact]
    public async Task Every_verb_helps_with_an_example_in_every_language()
    {
        foreach (var (path, verb) in Tree(Verbs.Root(), []))
        {
            foreach (var language in Language.All)
            {
                var run = await CliFolder.TalkAsync(null, [.. path, "--help", "--language", language.Tag]);

                Assert.Contains(verb.Example, run.Done().Output, StringComparison.Ordinal);
                Assert.Equal(string.Empty, run.Error);
            }
        }
    }

    [Fact]
    public void Every_example_is_a_right_command_line() =>
        Assert.All(
            Tree(Verbs.Root(), []),
            entry =>
            {
                var arguments = entry.Verb.Example.Split('>')[0]["citybraid ".Length..];
                Assert.Null(UsageProblem.Find(Verbs.Root().Parse(arguments), Language.English));
            }
        );

    [Theory]
    [InlineData("--place", "nowhere")]
    [InlineData("fly")]
    [InlineData("facts")]
    [InlineData("facts", "undo")]
    [InlineData("facts", "undo", "first")]
    [InlineData("facts", "list", "--place", "khon-kaen")]
    [InlineData("facts", "list", "--place", "Khon Kaen", "--year", "2562")]
    [InlineData("facts", "list", "--place", "khon-kaen", "--year", "12")]
    [InlineData("facts", "list", "--place", "khon-kaen", "--year")]
    [InlineData("facts", "import", "a.xlsx", "b.xlsx", "--place", "khon-kaen")]
    [InlineData("place", "add", "x", "--name", "X", "--country", "TH", "--population", "many")]
    [InlineData("place", "add", "x", "--name", "X", "--country", "TH", "--kind", "planet")]
    [InlineData("place", "add", "x", "--name", "X", "--country", "TH", "--code", "a=1", "--code", "a=2")]
    [InlineData("place", "add", "x", "--name", "X", "--country", "TH", "--code", "a")]
    [InlineData("place", "list", "--language", "fr")]
    [InlineData("place", "list", "--as", "somebody")]
    [InlineData("place", "list", "--database", "")]
    [InlineData("place", "list", "--database", " ")]
    [InlineData("place", "list", "--database=")]
    [InlineData("place", "list", "--database", "mysql://localhost/y")]
    [InlineData("place", "list", "--database", "server=localhost;database=y")]
    [InlineData("place", "add", "d", "--name", "", "--country", "TH")]
    [InlineData("place", "add", "d", "--name", " ", "--country", "TH")]
    [InlineData("place", "add", "", "--name", "D", "--country", "TH")]
    [InlineData("place", "add", "x", "--name", "X", "--country", "TH", "--code", "")]
    [InlineData("facts", "import", " ", "--place", "khon-kaen")]
    [InlineData("serve", "--url", "http://127.0.0.1:8080/pages")]
    [InlineData("serve", "--url", "http://example.org:8080")]
    [InlineData("serve", "--url", "ftp://127.0.0.1")]
    [InlineData("inventory", "method", "fuel-combustion")]
    [InlineData("inventory", "method", "fuel-combustion", "--example", "--input", "x.json")]
    [InlineData("inventory", "notation", "state", "NX", "I.1.1", "--place", "x", "--year", "2019")]
    [InlineData("plan")]
    [InlineData("plan", "solve", "model.txt")]
    [InlineData("plan", "solve", "model.txt", "--results", "r", "--formulation", "loose")]
    [InlineData("plan", "solve", "model.txt", "--results", "r", "--time-limit", "0")]
    [InlineData("plan", "check", "model.txt", "--results", "r")]
    [InlineData("plan", "convert", "model.txt", "--to", "pdf", "--out", "x")]
    [InlineData("plan", "sweep", "m", "--penalty", "CO2", "--from", "0", "--to", "1", "--points", "1.5")]
    public async Task Wrong_usage_is_told_in_one_sentence_with_the_usage(params string[] arguments)
    {
        foreach (var language in Language.All)
        {
            string[] inLanguage = arguments.Contains("--language", StringComparer.Ordinal)
                ? arguments
                : [.. arguments, "--language", language.Tag];

            var run = (await CliFolder.TalkAsync(null, inLanguage)).Ended(2);

            Assert.Equal(string.Empty, run.Output);
            var lines = run.Error.TrimEnd('\n').Split('\n');
            Assert.Equal(2, lines.Length);
            Assert.Contains("citybraid", lines[1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--database", "")]
    [InlineData("--database", " ")]
    public async Task A_blank_value_is_named(string option, string value)
    {
        var run = await CliFolder.TalkAsync(null, ["place", "list", option, value, "--language", "en"]);

        Assert.StartsWith($"{option} is blank;", run.Ended(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://*:8080")]
    public void An_address_of_this_machine_can_be_served_on(string url) =>
        Assert.Null(UsageProblem.Find(Verbs.Root().Parse(["serve", "--url", url]), Language.English));

    [Fact]
    public async Task The_executable_helps_and_tells_wrong_usage_by_its_exit_code()
    {
        using var folder = new CliFolder();

        Assert.Contains(
            "citybraid",
            (await folder.StartAsync("--help")).Done().Output,
            StringComparison.Ordinal
        );
        Assert.Equal(string.Empty, (await folder.StartAsync("fly")).Ended(2).Output);
    }

    private static IEnumerable<(string[] Path, Verb Verb)> Tree(Command command, string[] path) =>
        command
            .Subcommands.SelectMany(inner => Tree(inner, [.. path, inner.Name]))
            .Prepend((path, (Verb)command));
}
