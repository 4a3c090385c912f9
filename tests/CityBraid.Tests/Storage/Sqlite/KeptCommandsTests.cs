using System.Globalization;
using CityBraid.Storage;
using Microsoft.Data.Sqlite;

namespace CityBraid.Tests.Storage.Sqlite;

/// <summary>Commands that are kept with a connection: few, right, and never in two hands.</summary>
public sealed class KeptCommandsTests
{
    [Fact]
    public async Task A_command_is_kept_and_two_users_of_one_text_have_two()
    {
        await using var connection = await OpenAsync();

        var first = KeptCommands.Take(connection, "SELECT @number");
        var second = KeptCommands.Take(connection, "SELECT @number");
        Assert.NotSame(first, second);
        await KeptCommands.GiveBackAsync(first);
        await KeptCommands.GiveBackAsync(second);

        Assert.Same(first, KeptCommands.Take(connection, "SELECT @number"));
    }

    [Fact]
    public async Task Many_texts_answer_right_and_are_not_kept_for_ever()
    {
        await using var connection = await OpenAsync();
        for (var number = 0; number < 500; number++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"SELECT {number % 200} + @number");
            var command = KeptCommands.Take(connection, text);
            Assert.Empty(command.Parameters);
            command.Parameters.Add(new SqliteParameter("@number", number));
            Assert.Equal((long)((number % 200) + number), await command.ExecuteScalarAsync(Cancellation));
            await KeptCommands.GiveBackAsync(command);
        }

        var newest = KeptCommands.Take(connection, "SELECT 99 + @number");
        var oldest = KeptCommands.Take(connection, "SELECT 0 + @number");
        Assert.True(newest.Parameters.Count == 0 && oldest.Parameters.Count == 0);
    }

    [Fact]
    public async Task A_connection_that_does_not_stay_open_keeps_nothing()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Cancellation);

        var first = KeptCommands.Take(connection, "SELECT 1");
        await KeptCommands.GiveBackAsync(first);

        Assert.NotSame(first, KeptCommands.Take(connection, "SELECT 1"));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Cancellation);
        KeptCommands.Begin(connection);
        return connection;
    }
}
