namespace CityBraid.Web;

/// <summary>What a form sent, and whether it is only to be shown again in another language or era.</summary>
/// <param name="fields">The fields as they came.</param>
public sealed class SentForm(IFormCollection fields)
{
    /// <summary>The button that asks for the form in another language.</summary>
    public const string Switch = "switch";

    private const string Era = "era";

    /// <summary>A form that nobody filled in yet.</summary>
    public static SentForm Empty { get; } = new(FormCollection.Empty);

    /// <summary>
    /// Whether the reader changed language or era: nothing is to be done but to show it again.
    /// </summary>
    public bool IsSwitch => fields.ContainsKey(Switch) || fields.ContainsKey(Era);

    /// <summary>Whether anybody sent the form yet.</summary>
    public bool IsFilled => fields.Count > 0;

    /// <summary>The text of a field without blanks around it; empty when there is none.</summary>
    public string this[string name] => fields[name].ToString().Trim();

    /// <summary>Whether a value is among those of a field that may be sent several times.</summary>
    public bool Has(string name, string value) => fields[name].Contains(value, StringComparer.Ordinal);

    /// <summary>All values of a field that may be sent several times.</summary>
    public IReadOnlyList<string> All(string name) => [.. fields[name].OfType<string>()];

    /// <summary>The fields whose names begin with a word, with what is left of their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> Below(string start) =>
        fields
            .Where(field => field.Key.StartsWith(start, StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key[start.Length..], field.Value.ToString()));

    /// <summary>A form filled in with texts.</summary>
    public static SentForm Of(IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new SentForm(
            new FormCollection(
                texts.ToDictionary(
                    text => text.Key,
                    text => new Microsoft.Extensions.Primitives.StringValues(text.Value),
                    StringComparer.Ordinal
                )
            )
        );
    }

    /// <summary>A form filled in by an address.</summary>
    public static SentForm Asked(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SentForm(
            new FormCollection(
                request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            )
        );
    }

    /// <summary>Reads the form of a request.</summary>
    public static async Task<SentForm> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HasFormContentType
            ? new SentForm(await SentFields.ReadAsync(request, cancellation))
            : Empty;
    }
}
