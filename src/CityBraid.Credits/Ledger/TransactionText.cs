using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CityBraid.Credits;

/// <summary>A transaction as JSON with its members in one order, so that the same content is the same
///   bytes.</summary>
public static class TransactionText
{
    /// <summary>What stands above the first transaction of a log.</summary>
    public const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static readonly JsonWriterOptions Legible = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The hash of a text: SHA-256 of a zero byte and its UTF-8, as RFC 6962 does it.</summary>
    public static string HashOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, bytes.AsSpan(1));
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>Writes a transaction.</summary>
    public static string Write(LedgerTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Legible))
        {
            json.WriteStartObject();
            json.WriteString("project", transaction.Project.Value);
            json.WriteNumber("sequence", transaction.Sequence);
            json.WriteString("kind", transaction.Kind.ToString());
            json.WriteString("at", transaction.At.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture));
            json.WriteString("by", transaction.By);
            json.WriteString("for", transaction.For?.Value);
            json.WriteString("previous", transaction.Previous);
            WriteMovements(json, transaction.Movements);
            WriteTexts(json, "details", transaction.Details);
            if (transaction.Accounts.Count > 0)
            {
                WriteTexts(json, "accounts", transaction.Accounts);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no transaction.</exception>
    public static LedgerTransaction Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (IsMalformed(fault))
        {
            throw new FormatException("The text is no transaction.", fault);
        }
    }

    private static bool IsMalformed(Exception fault) =>
        fault
            is JsonException
                or KeyNotFoundException
                or InvalidOperationException
                or ArgumentException
                or OverflowException;

    private static void WriteMovements(Utf8JsonWriter json, IReadOnlyList<Movement> movements)
    {
        json.WriteStartArray("movements");
        foreach (var movement in movements)
        {
            json.WriteStartObject();
            json.WriteNumber("vintage", movement.Vintage);
            json.WriteNumber("first", movement.First);
            json.WriteNumber("last", movement.Last);
            WriteHolding(json, "from", movement.From);
            WriteHolding(json, "to", movement.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHolding(Utf8JsonWriter json, string name, Holding? holding)
    {
        if (holding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("account", holding.Account.Value);
        json.WriteString("state", holding.State.ToString());
        json.WriteEndObject();
    }

    private static void WriteTexts(
        Utf8JsonWriter json,
        string member,
        IReadOnlyDictionary<string, string> texts
    )
    {
        json.WriteStartObject(member);
        foreach (var (name, value) in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static LedgerTransaction Read(JsonElement json) =>
        new()
        {
            Project = new ProjectCode(Text(json, "project")),
            Sequence = json.GetProperty("sequence").GetInt64(),
            Kind = Enum.Parse<TransactionKind>(Text(json, "kind")),
            At = DateTimeOffset.ParseExact(
                Text(json, "at"),
                Form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal
            ),
            By = Text(json, "by"),
            For = json.GetProperty("for").GetString() is { } code ? new OrganisationCode(code) : null,
            Previous = Text(json, "previous"),
            Movements = [.. json.GetProperty("movements").EnumerateArray().Select(ReadMovement)],
            Details = ReadTexts(json.GetProperty("details")),
            Accounts = json.TryGetProperty("accounts", out var accounts)
                ? ReadTexts(accounts)
                : new Dictionary<string, string>(StringComparer.Ordinal),
        };

    private static Dictionary<string, string> ReadTexts(JsonElement json) =>
        json.EnumerateObject()
            .ToDictionary(one => one.Name, one => one.Value.GetString()!, StringComparer.Ordinal);

    private static Movement ReadMovement(JsonElement json) =>
        new(
            json.GetProperty("vintage").GetInt32(),
            json.GetProperty("first").GetInt64(),
            json.GetProperty("last").GetInt64(),
            ReadHolding(json.GetProperty("from")),
            ReadHolding(json.GetProperty("to")) ?? throw new FormatException("A movement goes to nobody.")
        );

    private static Holding? ReadHolding(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null
            ? null
            : new Holding(
                new AccountCode(Text(json, "account")),
                Enum.Parse<BlockState>(Text(json, "state"))
            );

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is missing.");
}
