using System.Text.RegularExpressions;
using Npgsql;

namespace CityBraid.Storage;

/// <summary>Where a PostgreSQL database is and how to sign in there.</summary>
/// <remarks>
/// Reads what Npgsql reads (<c>Host=…;Database=…</c>) and the addresses of libpq
/// (<c>postgresql://user:password@host:port/database?sslmode=require</c>, postgresql.org/docs, 34.1.1.2).
/// </remarks>
internal static partial class PostgresAddress
{
    private const int DefaultPort = 5432;
    private const int ConnectionsMax = 40;
    private const int PatienceSeconds = 600;
    private const int StatementsMax = 100;
    private const int UsesBeforePrepared = 2;

    private static readonly string[] Schemes = ["postgresql://", "postgres://"];

    /// <summary>Words of libpq that Npgsql calls otherwise by more than its spaces.</summary>
    private static readonly Dictionary<string, string> OtherWords = new(StringComparer.Ordinal)
    {
        ["user"] = "Username",
        ["dbname"] = "Database",
        ["connect_timeout"] = "Timeout",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
    };

    /// <summary>Whether a text speaks of PostgreSQL.</summary>
    public static bool IsOne(string text) =>
        Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || HostWord().IsMatch(text);

    /// <summary>Reads an address and settles what nobody named.</summary>
    /// <exception cref="DatabaseUnusableException">It makes no sense.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        try
        {
            var address = text.Contains("://", StringComparison.Ordinal)
                ? OfUri(new Uri(text))
                : new NpgsqlConnectionStringBuilder(text);
            return Settled(address);
        }
        catch (ArgumentException fault)
        {
            throw Unreadable(fault);
        }
        catch (FormatException fault)
        {
            throw Unreadable(fault);
        }
    }

    /// <summary>The address as people may see it: who signs in where, without a password.</summary>
    public static string Shown(NpgsqlConnectionStringBuilder address)
    {
        var user = string.IsNullOrEmpty(address.Username) ? "" : Uri.EscapeDataString(address.Username) + "@";
        var database = Uri.EscapeDataString(address.Database ?? address.Username ?? string.Empty);
        return IsSocket(address.Host)
            ? $"postgresql://{user}/{database}?host={address.Host}&port={address.Port}"
            : $"postgresql://{user}{address.Host}:{address.Port}/{database}";
    }

    private static bool IsSocket(string? host) => host?.StartsWith('/') == true;

    private static NpgsqlConnectionStringBuilder OfUri(Uri uri)
    {
        var (user, password) = Halves(uri.UserInfo, ':');
        var address = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : DefaultPort,
            Username = user,
            Password = password,
            Database = Filled(Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'))),
        };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (word, value) = Halves(pair, '=');
            address[Word(word ?? string.Empty)] = value ?? string.Empty;
        }

        return address;
    }

    private static NpgsqlConnectionStringBuilder Settled(NpgsqlConnectionStringBuilder address)
    {
        if (string.IsNullOrEmpty(address.Host))
        {
            throw new FormatException("No host is named.");
        }

        SetUnlessNamed(address, "Application Name", "CityBraid");
        SetUnlessNamed(address, "Maximum Pool Size", ConnectionsMax);
        SetUnlessNamed(address, "Command Timeout", PatienceSeconds);
        SetUnlessNamed(address, "TCP Keepalive", true);
        SetUnlessNamed(address, "Max Auto Prepare", StatementsMax);
        SetUnlessNamed(address, "Auto Prepare Min Usages", UsesBeforePrepared);
        // What we set, we set for a transaction (SET LOCAL): there is nothing to reset.
        SetUnlessNamed(address, "No Reset On Close", true);
        return address;
    }

    private static void SetUnlessNamed(NpgsqlConnectionStringBuilder address, string word, object value)
    {
        if (!address.ContainsKey(word) || !address.ShouldSerialize(word))
        {
            address[word] = value;
        }
    }

    private static string Word(string word) =>
        OtherWords.GetValueOrDefault(word, word.Replace("_", " ", StringComparison.Ordinal));

    private static (string? Before, string? After) Halves(string text, char separator)
    {
        var place = text.IndexOf(separator, StringComparison.Ordinal);
        var (before, after) = place < 0 ? (text, string.Empty) : (text[..place], text[(place + 1)..]);
        return (Filled(Uri.UnescapeDataString(before)), Filled(Uri.UnescapeDataString(after)));
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    /// <summary>What was written is not told: a password may stand in it.</summary>
    private static DatabaseUnusableException Unreadable(Exception fault) =>
        new("storage.bad-address", "PostgreSQL", fault);

    [GeneratedRegex(
        @"(^|;)\s*host\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex HostWord();
}
