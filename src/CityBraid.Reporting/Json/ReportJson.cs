using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Reporting;

/// <summary>A whole report as JSON: what is read back writes the same files, byte for byte.</summary>
/// <remarks>
/// Steps of proofs stand once, parts before what is made of them; figures name their step. Steps that were
/// two stay two, as each is a row of a file.
/// </remarks>
public static class ReportJson
{
    private const int Version = 1;

    /// <summary>The report.</summary>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var ledger = new ProofLedger();
        var told = JsonSerializer.SerializeToElement(report, Options(new FigureWriter(ledger)));
        return JsonSerializer.SerializeToUtf8Bytes(
            new Kept(Version, ledger.Rows, told),
            Options(new FigureReader([]))
        );
    }

    /// <summary>The report that was written.</summary>
    /// <exception cref="JsonException">The content is no report.</exception>
    /// <exception cref="FormatException">A step names a part that did not come before it.</exception>
    public static Report Read(ReadOnlySpan<byte> content)
    {
        var kept =
            JsonSerializer.Deserialize<Kept>(content, Options(new FigureReader([])))
            ?? throw new JsonException("Nothing was kept.");
        if (kept.Version != Version)
        {
            throw new JsonException($"'{kept.Version}' is no version of kept reports.");
        }

        var options = Options(new FigureReader(Proof.Restore(kept.Steps)));
        return kept.Report.Deserialize<Report>(options) ?? throw new JsonException("No report was kept.");
    }

    private static JsonSerializerOptions Options(JsonConverter<Figure> figures) =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IgnoreReadOnlyProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Converters = { figures, new CellValueJson(), new ChartJson(), new JsonStringEnumConverter() },
        };

    private sealed record Kept(int Version, IReadOnlyList<ProofRow> Steps, JsonElement Report);

    private sealed record Told(string Key, string Basis, int Step);

    private sealed class FigureWriter(ProofLedger ledger) : JsonConverter<Figure>
    {
        public override Figure Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException("Figures are read with their steps.");

        public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options)
        {
            var entry = ledger.Add(value, string.Empty);
            JsonSerializer.Serialize(writer, new Told(value.Key, value.Basis, entry.Step), options);
        }
    }

    private sealed class FigureReader(IReadOnlyList<Proof> steps) : JsonConverter<Figure>
    {
        public override Figure Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var told =
                JsonSerializer.Deserialize<Told>(ref reader, options)
                ?? throw new JsonException("A figure has no step.");
            return told.Step >= 1 && told.Step <= steps.Count
                ? new Figure(told.Key, told.Basis, steps[told.Step - 1])
                : throw new JsonException($"There is no step {told.Step}.");
        }

        public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Figures are written with their steps.");
    }
}
