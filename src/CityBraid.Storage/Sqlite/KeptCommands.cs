using System.Data.Common;
using System.Runtime.CompilerServices;

namespace CityBraid.Storage;

/// <summary>Commands of a connection that stays open: their statements are not prepared each time.</summary>
/// <remarks>
/// Npgsql does this by itself; Microsoft.Data.Sqlite keeps a statement only as long as its command.
/// </remarks>
internal sealed class KeptCommands
{
    private const int Max = 64;
    private const int LengthMax = 8_000;

    private static readonly ConditionalWeakTable<DbConnection, KeptCommands> All = [];

    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

    /// <summary>Says that a connection stays open, and has one user at a time.</summary>
    public static void Begin(DbConnection connection) => All.TryAdd(connection, new KeptCommands());

    /// <summary>A command with this text and no parameters, for its one user.</summary>
    public static DbCommand Take(DbConnection connection, string text)
    {
        if (All.TryGetValue(connection, out var kept) && kept.commands.Remove(text, out var command))
        {
            return command;
        }

        var made = connection.CreateCommand();
        made.CommandText = text;
        return made;
    }

    /// <summary>Gives a command back, which is not used any more.</summary>
    public static ValueTask GiveBackAsync(DbCommand command)
    {
        if (
            command.Connection is not { } connection
            || !All.TryGetValue(connection, out var kept)
            || command.CommandText.Length > LengthMax
        )
        {
            return command.DisposeAsync();
        }

        if (kept.commands.Count >= Max)
        {
            kept.Empty();
        }

        command.Transaction = null;
        command.Parameters.Clear();
        return kept.commands.TryAdd(command.CommandText, command) ? default : command.DisposeAsync();
    }

    /// <summary>What is used often is soon there again.</summary>
    private void Empty()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        commands.Clear();
    }
}
