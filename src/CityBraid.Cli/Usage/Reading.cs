using System.CommandLine;
using System.CommandLine.Parsing;

namespace CityBraid.Cli;

/// <summary>Options and arguments whose text is read by one of our own functions.</summary>
internal static class Reading
{
    /// <summary>What is wrong with a value of nothing but spaces: the key of its sentence.</summary>
    public const string Blank = "usage.blank";

    /// <summary>An option that is read by a function; null from it means the text makes no sense.</summary>
    public static Option<T?> Option<T>(string name, string metavariable, Func<string, T?> read)
        where T : class =>
        new(name)
        {
            HelpName = metavariable,
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => One(result, read),
        };

    /// <summary>An option that may be given several times.</summary>
    public static Option<IReadOnlyList<T>> Options<T>(string name, string metavariable, Func<string, T?> read)
        where T : class =>
        new(name)
        {
            HelpName = metavariable,
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = _ => [],
            CustomParser = result => Several(result, read),
        };

    /// <summary>An option that holds any text.</summary>
    public static Option<string?> Text(string name, string metavariable) =>
        Option<string>(name, metavariable, text => text);

    /// <summary>An option that holds one of the words of its metavariable.</summary>
    public static Option<string?> Choice(string name, string choices) =>
        Option(
            name,
            choices,
            text => choices.Split('|').Contains(text, StringComparer.Ordinal) ? text : null
        );

    /// <summary>The same option, now one that must be given.</summary>
    public static Option<T> Required<T>(this Option<T> option)
    {
        option.Required = true;
        return option;
    }

    /// <summary>An argument that is read by a function.</summary>
    public static Argument<T?> Argument<T>(string metavariable, Func<string, T?> read)
        where T : class =>
        new(metavariable) { Arity = ArgumentArity.ExactlyOne, CustomParser = result => One(result, read) };

    private static T? One<T>(ArgumentResult result, Func<string, T?> read)
        where T : class => Read(result, result.Tokens[^1].Value, read);

    private static IReadOnlyList<T> Several<T>(ArgumentResult result, Func<string, T?> read)
        where T : class => [.. result.Tokens.Select(token => Read(result, token.Value, read)).OfType<T>()];

    private static T? Read<T>(ArgumentResult result, string text, Func<string, T?> read)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            result.AddError(Blank);
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            result.AddError(text);
        }

        return value;
    }
}
