using System.Net.Sockets;
using Npgsql;

namespace CityBraid.Storage;

/// <summary>What a failure of PostgreSQL, or of the way to it, means to whoever runs the program.</summary>
internal static class PostgresFaults
{
    /// <summary>The finding's code; null when the fault lies in our own statements.</summary>
    public static string? Find(Exception? fault) =>
        fault switch
        {
            PostgresException told => FindTold(told.SqlState),
            NpgsqlException { InnerException: PostgresException told } => FindTold(told.SqlState),
            NpgsqlException { InnerException: null } unsaid => FindUnsaid(unsaid),
            NpgsqlException or SocketException => "storage.cannot-reach",
            _ => null,
        };

    /// <summary>What the server itself said, by its code.</summary>
    /// <remarks>postgresql.org/docs, appendix A, "PostgreSQL Error Codes".</remarks>
    private static string? FindTold(string state) =>
        state switch
        {
            "28P01" or "28000" => "storage.sign-in-refused",
            "3D000" or "3F000" => "storage.no-such-database",
            "42501" => "storage.not-allowed",
            "25006" => "storage.read-only",
            "53100" => "storage.disk-full",
            "55P03" => "storage.busy",
            "53200" or "53300" or "53400" or "57P03" or "57014" => "storage.server-busy",
            "57P01" or "57P02" or "57P05" => "storage.cannot-reach",
            "58030" => "storage.device-failed",
            "XX001" or "XX002" => "storage.damaged",
            _ when state.StartsWith("08", StringComparison.Ordinal) => "storage.cannot-reach",
            _ => null,
        };

    /// <summary>The driver alone gave up, and only its words say why: a password is wanted and none was
    ///   named, or the other end is no such server.</summary>
    private static string FindUnsaid(NpgsqlException fault) =>
        fault.Message.Contains("password", StringComparison.OrdinalIgnoreCase)
            ? "storage.sign-in-refused"
            : "storage.cannot-reach";
}
