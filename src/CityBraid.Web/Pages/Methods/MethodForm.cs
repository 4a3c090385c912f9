namespace CityBraid.Web;

/// <summary>What stands in the calculator of a method: a text a field, its rows without gaps.</summary>
public sealed class MethodForm
{
    /// <summary>
    /// The most rows of a list: so many years of deposits, and an address still holds them.
    /// </summary>
    public const int RowsMax = 80;

    private const string ExampleField = "example";

    private readonly Dictionary<string, string> texts;

    private MethodForm(MethodDescription method, Dictionary<string, string> texts)
    {
        Method = method;
        this.texts = texts;
        foreach (var list in method.Inputs.Where(IsList))
        {
            CloseGaps(list);
        }
    }

    /// <summary>The method.</summary>
    public MethodDescription Method { get; }

    /// <summary>The text of a field; empty when there is none.</summary>
    public string this[string field] => texts.GetValueOrDefault(field, string.Empty);

    /// <summary>The form as an address fills it in, over the example where it asks for that.</summary>
    public static MethodForm Of(MethodDescription method, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Query.ContainsKey(ExampleField) ? Example(method, request) : Asked(method, request);
    }

    /// <summary>The form as an address fills it in.</summary>
    public static MethodForm Asked(MethodDescription method, HttpRequest request) =>
        new(method, TextsOf(request));

    /// <summary>The form with the method's example in it, and what an address asks for beside that.</summary>
    public static MethodForm Example(MethodDescription method, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(method);
        var filled = ExampleFields.Of(method.Example);
        foreach (var (field, text) in TextsOf(request))
        {
            filled.TryAdd(field, text);
        }

        return new MethodForm(method, filled);
    }

    /// <summary>Whether a value is given as rows.</summary>
    public static bool IsList(MethodParameter parameter) => parameter is { Parts.Count: > 0, IsMap: false };

    /// <summary>How many rows of a list say anything.</summary>
    public int Rows(MethodParameter list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Enumerable.Range(0, RowsMax).TakeWhile(row => IsFilled(list, row)).Count();
    }

    /// <summary>Whether a map says anything.</summary>
    public bool IsFilled(MethodParameter map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.Parts.Any(part => this[FieldName.Of(map.Name, part.Name)].Length > 0);
    }

    private static Dictionary<string, string> TextsOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Query.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.ToString().Trim(),
            StringComparer.Ordinal
        );
    }

    private bool IsFilled(MethodParameter list, int row) =>
        list.Parts.Any(part => this[FieldName.Of(list.Name, row, part.Name)].Length > 0);

    /// <summary>Moves rows up, so that a finding's row is the row on the page.</summary>
    private void CloseGaps(MethodParameter list)
    {
        var target = 0;
        for (var row = 0; row < RowsMax; row++)
        {
            if (!IsFilled(list, row))
            {
                continue;
            }

            foreach (var part in list.Parts)
            {
                var (from, to) = (
                    FieldName.Of(list.Name, row, part.Name),
                    FieldName.Of(list.Name, target, part.Name)
                );
                Move(from, to);
                Move(FieldName.UnitOf(from), FieldName.UnitOf(to));
            }

            target++;
        }
    }

    private void Move(string from, string to)
    {
        if (!string.Equals(from, to, StringComparison.Ordinal))
        {
            texts[to] = this[from];
            texts.Remove(from);
        }
    }
}
