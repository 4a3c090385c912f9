using System.Globalization;
using System.Text.Json;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// An object of an input document, and where it stands: <c>updates[3].disaggregation[0]</c>.
/// </summary>
/// <remarks>
/// What cannot be read is told and read as nothing, so that everything wrong is told at once. A member that
/// nobody reads is told, too: a mistyped name would otherwise be left out in silence.
/// </remarks>
internal sealed class DocumentPart(JsonElement element, string path, List<Finding> findings)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public string Path => path;

    /// <summary>Reads a document as an object, or tells why it is none.</summary>
    public static Result<T> Read<T>(string text, Func<DocumentPart, List<Finding>, T> reading)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = new List<Finding>();
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false };
            using var document = JsonDocument.Parse(text, options);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Refusal.Invalid("cooperation.input-not-object");
            }

            var value = reading(new DocumentPart(document.RootElement, string.Empty, findings), findings);
            return findings.Count > 0 ? Refusal.BadData("cooperation.input-refused", findings) : value;
        }
        catch (JsonException fault)
        {
            var line = ((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Refusal.Invalid("cooperation.input-not-json", ("line", line));
        }
    }

    /// <summary>A text; null when there is none.</summary>
    public string? Text(string name) =>
        Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text
        : Unreadable<string>(name, value);

    /// <summary>A text that must be there.</summary>
    public string Needed(string name)
    {
        if (!Has(name))
        {
            Say("cooperation.input-missing", name);
        }

        return Text(name) ?? "?";
    }

    /// <summary>A number with all its digits; null when there is none.</summary>
    public decimal? Number(string name) =>
        Find(name) is not { } value ? null
        : FindNumber(value) is { } number ? number
        : Refused(name, value);

    public bool? Flag(string name) =>
        Find(name) is not { } value ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : Wrong<bool>(name, value);

    public int? Whole(string name) =>
        Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : Wrong<int>(name, value);

    public Period? Period(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var period = PeriodText.Find(text);
        if (period is null)
        {
            Say("cooperation.input-period", name, ("value", text));
        }

        return period;
    }

    /// <summary>A period that must be there.</summary>
    public Period NeededPeriod(string name)
    {
        if (!Has(name))
        {
            Say("cooperation.input-missing", name);
        }

        return Period(name) ?? Kernel.Period.Year(CalendarYear.Earliest);
    }

    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var isDay = DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        );
        if (!isDay)
        {
            Say("cooperation.input-period", name, ("value", text));
        }

        return isDay ? day : null;
    }

    /// <summary>One of several words; the first when there is none.</summary>
    public T Choice<T>(string name, IReadOnlyDictionary<string, T> choices)
    {
        if (Text(name) is not { } text)
        {
            return choices.First().Value;
        }

        if (!choices.TryGetValue(text, out var choice))
        {
            Say(
                "cooperation.input-choice",
                name,
                ("value", text),
                ("choices", string.Join(", ", choices.Keys))
            );
            return choices.First().Value;
        }

        return choice;
    }

    /// <summary>A unit; null when there is none.</summary>
    /// <remarks>
    /// A unit that no table knows, such as households, is a kind of its own: it adds only to itself. One that
    /// may mean several is told.
    /// </remarks>
    public Unit? Unit(string name, UnitLibrary units)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var found = units.Read(text);
        if (found.IsAmbiguous)
        {
            Say(
                "cooperation.input-ambiguous-unit",
                name,
                ("unit", text),
                ("candidates", string.Join(", ", found.Candidates))
            );
            return null;
        }

        return found.Unit ?? OwnUnit.Of(text);
    }

    /// <summary>Whether there is a value that is not null.</summary>
    public bool Has(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Whether a member holds a text.</summary>
    public bool IsText(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String;

    /// <summary>Whether a member holds an object.</summary>
    public bool IsObject(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object;

    /// <summary>An object within; null when there is none.</summary>
    public DocumentPart? Part(string name) =>
        Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Object ? new DocumentPart(value, At(name), findings)
        : Unreadable<DocumentPart>(name, value);

    /// <summary>The objects of an array; none when there is no array.</summary>
    public IEnumerable<DocumentPart> Parts(string name)
    {
        foreach (var (at, item) in Items(name))
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                yield return new DocumentPart(item, at, findings);
            }
            else
            {
                findings.Add(Finding("cooperation.input-unreadable", at, ("value", Shown(item))));
            }
        }
    }

    /// <summary>The periods of an array.</summary>
    public IEnumerable<Period> Periods(string name)
    {
        foreach (var (at, item) in Items(name))
        {
            if (item.ValueKind == JsonValueKind.String && PeriodText.Find(item.GetString()!) is { } period)
            {
                yield return period;
            }
            else
            {
                findings.Add(Finding("cooperation.input-period", at, ("value", Shown(item))));
            }
        }
    }

    /// <summary>The names and texts of an object.</summary>
    public IEnumerable<(string Name, string Text)> Texts(string name)
    {
        var part = Part(name);
        return part?.Names().Select(one => (one, part.Text(one) ?? string.Empty)) ?? [];
    }

    /// <summary>Tells of every member that was not read.</summary>
    public void End()
    {
        foreach (var name in Names().Where(name => !read.Contains(name)))
        {
            findings.Add(
                Finding("cooperation.input-unknown", At(name), ("known", string.Join(", ", read.Order())))
            );
        }
    }

    private IEnumerable<string> Names() => element.EnumerateObject().Select(member => member.Name);

    private IEnumerable<(string At, JsonElement Item)> Items(string name)
    {
        if (Find(name) is not { } array)
        {
            return [];
        }

        if (array.ValueKind != JsonValueKind.Array)
        {
            Unreadable<object>(name, array);
            return [];
        }

        return array
            .EnumerateArray()
            .Select((item, at) => (string.Create(CultureInfo.InvariantCulture, $"{At(name)}[{at}]"), item));
    }

    private JsonElement? Find(string name)
    {
        read.Add(name);
        return Has(name) ? element.GetProperty(name) : null;
    }

    /// <summary>
    /// A decimal that keeps what was written; one that is too small would be nought in silence.
    /// </summary>
    private static decimal? FindNumber(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number))
        {
            return null;
        }

        var isLost =
            number == 0 && value.GetRawText().Split('e', 'E')[0].Any(digit => digit is >= '1' and <= '9');
        return isLost ? null : number;
    }

    private decimal? Refused(string name, JsonElement value) => Wrong<decimal>(name, value);

    private T? Wrong<T>(string name, JsonElement value)
        where T : struct
    {
        Say("cooperation.input-unreadable", name, ("value", Shown(value)));
        return null;
    }

    private T? Unreadable<T>(string name, JsonElement value)
        where T : class
    {
        Say("cooperation.input-unreadable", name, ("value", Shown(value)));
        return null;
    }

    private void Say(string code, string name, params (string Name, string Value)[] values) =>
        findings.Add(Finding(code, At(name), values));

    private static Finding Finding(string code, string at, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, new Location(at), [("input", at), .. values]);

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Shown(JsonElement value)
    {
        const int LengthMax = 60;
        var text = value.GetRawText();
        return text.Length <= LengthMax ? text : text[..LengthMax] + "…";
    }
}
