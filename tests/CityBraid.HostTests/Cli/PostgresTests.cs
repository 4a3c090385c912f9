using System.Globalization;
using CityBraid.Tests.Storage;
using Npgsql;

namespace CityBraid.Tests.Cli;

/// <summary>The command line on PostgreSQL: the same answers as on SQLite, and faults told in a
///   sentence.</summary>
public sealed class PostgresTests : IDisposable
{
    private const int Environment = 70;

    private readonly string database = PostgresServer.Create();

    private NpgsqlConnectionStringBuilder Address => new(database);

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        PostgresServer.Drop(database);
    }

    [Fact]
    public async Task A_workbook_becomes_the_same_inventory_byte_by_byte()
    {
        using var file = new CliFolder();
        using var server = new CliFolder(database);
        string[] import = [CliFolder.Example("khonkaen-2562-clean.xlsx"), "--place", "khon-kaen"];
        string[] ofYear = ["--place", "khon-kaen", "--year", "2562"];
        string[][] verbs =
        [
            CliFolder.AddKhonKaen,
            ["facts", "import", .. import, "--preview"],
            ["facts", "import", .. import],
            ["facts", "import", .. import],
            ["facts", "list", .. ofYear],
            ["place", "list"],
            ["inventory", "compile", .. ofYear],
            ["facts", "undo", "1"],
            ["inventory", "compile", .. ofYear],
            ["facts", "import", .. import],
            ["inventory", "compile", .. ofYear],
        ];

        foreach (var verb in verbs)
        {
            var here = await file.StartJsonAsync(verb);
            var there = await server.StartJsonAsync(verb);

            Assert.Equal(
                (here.ExitCode, here.Output, here.Error),
                (there.ExitCode, there.Output, there.Error)
            );
        }

        var last = (await server.StartJsonAsync(verbs[^1])).Done();
        Assert.Equal(490000m, last.Json.Number("total_tco2e"));
    }

    [Fact]
    public async Task An_address_works_as_a_connection_string_does_and_no_answer_holds_its_password()
    {
        using var folder = new CliFolder(Uri(Address));

        var run = (await folder.JsonAsync("demo")).Done();

        Assert.Equal(
            $"postgresql://citybraid@127.0.0.1:{Address.Port}/{Address.Database}",
            run.Json.Text("database")
        );
        Assert.DoesNotContain(Address.Password!, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Password", "wrong", "refuses the user or the password")]
    [InlineData("Username", "nobody", "refuses the user or the password")]
    [InlineData("Database", "none", "has no database")]
    [InlineData("Port", "1", "cannot be reached")]
    [InlineData("Host", "no-such-host.invalid", "cannot be reached")]
    [InlineData("Timeout", "soon", "cannot be read")]
    public async Task What_keeps_the_database_from_being_used_is_told_in_one_sentence(
        string word,
        string value,
        string sentence
    )
    {
        var address = $"{database};{word}={value}";
        using var folder = new CliFolder(address);

        var run = (await folder.HereAsync("place", "list", "--verbose", "--language", "en")).Ended(
            Environment
        );

        Assert.Contains(sentence, run.Error.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain(Address.Password!, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_without_rights_is_told_so()
    {
        var role = $"reader_{Address.Database}";
        PostgresServer.Run($"CREATE ROLE {role} LOGIN PASSWORD 'reader'");
        using var folder = new CliFolder($"{database};Username={role};Password=reader");

        var run = (await folder.HereAsync("place", "list", "--language", "en")).Ended(Environment);

        Assert.Contains("lacks a right", run.Error, StringComparison.Ordinal);
    }

    private static string Uri(NpgsqlConnectionStringBuilder address) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"postgresql://{address.Username}:{address.Password}@{address.Host}:{address.Port}"
                + $"/{address.Database}?connect_timeout=5&application_name=a%20test"
        );
}
