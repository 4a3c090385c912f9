using System.Runtime.Versioning;

namespace CityBraid.Tests.Cli;

/// <summary>A database that may be read and not written, as in an archive.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ProtectedDatabaseTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_cannot_be_written_is_read_and_refuses_to_be_written(bool andFolder)
    {
        await folder.AddKhonKaenAsync();
        (await folder.ImportAsync(CliFolder.Example("khonkaen-2562-clean.xlsx"))).Done();
        string[] list = ["facts", "list", "--place", "khon-kaen", "--year", "2019"];
        var facts = (await folder.JsonAsync(list)).Done().Output;
        var bytes = folder.DatabaseBytes;

        Allow(UnixFileMode.None, andFolder);
        try
        {
            Assert.Equal(facts, (await folder.StartPowerlessAsync(list)).Done().Output);
            string[] add = ["place", "add", "elsewhere", "--name", "Elsewhere", "--country", "TH"];
            var refused = (await folder.StartPowerlessAsync(add)).Ended(70);
            Assert.Contains("may only be read", refused.Error, StringComparison.Ordinal);
        }
        finally
        {
            Allow(UnixFileMode.UserWrite, andFolder);
        }

        Assert.Equal(bytes, folder.DatabaseBytes);
    }

    private void Allow(UnixFileMode write, bool andFolder)
    {
        const UnixFileMode Enter = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(folder.Database, UnixFileMode.UserRead | write);
        if (andFolder)
        {
            File.SetUnixFileMode(Path.GetDirectoryName(folder.Database)!, Enter | write);
        }
    }
}
