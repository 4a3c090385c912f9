using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>What one run of the command line answered.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>Standard output as the one JSON document it must be.</summary>
    public JsonElement Json => JsonElement.Parse(Output);

    /// <summary>The findings of the document: their codes and places.</summary>
    public IReadOnlyList<(string Code, string? Where)> Errors =>
        [
            .. Json.GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.Text("severity") is "error")
                .Select(finding => (finding.Text("code")!, finding.Text("where"))),
        ];

    /// <summary>The same run, which must have gone well.</summary>
    public CliRun Done() => Ended(0);

    /// <summary>The same run, which must have been refused.</summary>
    public CliRun Refused() => Ended(1);

    /// <summary>The same run, which must have ended with an exit code.</summary>
    public CliRun Ended(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, not {exitCode}\n{Output}\n{Error}");
        return this;
    }
}
