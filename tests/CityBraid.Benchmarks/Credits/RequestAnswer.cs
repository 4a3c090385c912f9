using System.Text.Json;

namespace CityBraid.Benchmarks;

/// <summary>What a request over HTTP was answered in the end.</summary>
/// <param name="Path">Where it went.</param>
/// <param name="Key">The key it was sent under.</param>
/// <param name="Body">What it said; null for nothing.</param>
/// <param name="Status">The answer's status.</param>
/// <param name="Text">The answer: the transaction, or the code of the refusal.</param>
internal sealed record RequestAnswer(string Path, string Key, string? Body, int Status, string Text)
{
    private const int Ok = 200;

    /// <summary>The transaction; null when it was refused.</summary>
    public JsonElement? Transaction => Status == Ok ? JsonElement.Parse(Text) : null;

    /// <summary>Reads an answer.</summary>
    public RequestAnswer With(int status, string text) =>
        this with
        {
            Status = status,
            Text = status == Ok ? text : JsonElement.Parse(text).GetProperty("type").GetString()!,
        };
}
