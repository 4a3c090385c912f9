namespace CityBraid.Web;

/// <summary>The names of calculation methods in words.</summary>
internal static class MethodWords
{
    /// <summary>A method's name in the reader's language; its own name when our words lack it.</summary>
    public static string Name(Visit visit, string method) =>
        Labels.Book.Has($"method.{method}") ? visit.Say($"method.{method}") : method;
}
