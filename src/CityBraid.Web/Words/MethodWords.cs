namespace CityBraid.Web;

/// <summary>The names of calculation methods and of what they ask for, in words.</summary>
internal static class MethodWords
{
    /// <summary>A method's name in the reader's language; its own name when our words lack it.</summary>
    public static string Name(Visit visit, string method) => Name(visit.Reader.Language, method);

    /// <summary>A method's name in a language; its own name when our words lack it.</summary>
    public static string Name(Language language, string method) =>
        Labels.Book.Has($"method.{method}") ? Labels.Book.Say($"method.{method}", language) : method;

    /// <summary>What an input is, in words; null when our words lack it.</summary>
    public static string? FindInput(Visit visit, string input) => Find(visit, $"input.{input}");

    /// <summary>What an input is, in words, else its own name.</summary>
    public static string Input(Visit visit, string input) => FindInput(visit, input) ?? input;

    /// <summary>What a method is for and what it leaves out; null when our words lack it.</summary>
    public static string? FindLimits(Visit visit, string method) => Find(visit, $"limits.{method}");

    /// <summary>The page of a method after the language.</summary>
    public static string Path(string method) => $"/methods/{method}";

    private static string? Find(Visit visit, string key) =>
        MethodLabels.Book.Has(key) ? MethodLabels.Book.Say(key, visit.Reader.Language) : null;
}
