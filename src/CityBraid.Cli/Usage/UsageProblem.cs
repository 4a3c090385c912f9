using System.CommandLine;
using System.CommandLine.Parsing;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>What is wrong with a command line, as one sentence.</summary>
internal static class UsageProblem
{
    /// <summary>The sentence for the first problem; null when there is none.</summary>
    public static string? Find(ParseResult parsed, Language language)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return Phrases.Say("usage.unknown", language, ("text", unknown));
        }

        var command = parsed.CommandResult.Command;
        if (command is Verb { Run: null })
        {
            var choices = string.Join(", ", command.Subcommands.Select(inner => inner.Name));
            return Phrases.Say("usage.incomplete", language, ("choices", choices));
        }

        return parsed.Errors is [var error, ..] ? Sentence(parsed, error, language) : null;
    }

    private static string Sentence(ParseResult parsed, ParseError error, Language language) =>
        Missing(parsed) is { } missing ? Phrases.Say("usage.missing", language, ("name", missing))
        : error.SymbolResult is OptionResult option ? Option(option, error, language)
        : error.SymbolResult is ArgumentResult argument ? Argument(argument, error, language)
        : Phrases.Has(error.Message) ? Phrases.Say(error.Message, language)
        : error.Message;

    private static string? Missing(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command
                .Arguments.FirstOrDefault(argument =>
                    argument.Arity.MinimumNumberOfValues > 0
                    && parsed.GetResult(argument) is not { Tokens.Count: > 0 }
                )
                ?.Name
            ?? command
                .Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is null)
                ?.Name;
    }

    private static string Option(OptionResult result, ParseError error, Language language) =>
        result.Tokens.Count == 0
            ? Phrases.Say("usage.no-value", language, ("name", result.Option.Name))
            : Wrong(
                result.Option.Name,
                error.Message is Reading.Blank ? Reading.Blank : result.Tokens[^1].Value,
                language
            );

    private static string Argument(ArgumentResult result, ParseError error, Language language) =>
        Wrong((result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name, error.Message, language);

    private static string Wrong(string name, string text, Language language)
    {
        if (text is Reading.Blank)
        {
            return Phrases.Say(text, language, ("name", name));
        }

        var key = $"wrong.{name}";
        return Phrases.Has(key)
            ? Phrases.Say(key, language, ("text", text))
            : Phrases.Say("usage.wrong", language, ("name", name), ("text", text));
    }
}
