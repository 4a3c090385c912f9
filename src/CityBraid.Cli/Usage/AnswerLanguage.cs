using System.CommandLine;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>Which language an answer is given in.</summary>
internal static class AnswerLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// The language asked for; else the machine's for people and English for programs; else English.
    /// </summary>
    /// <remarks>A JSON document is the same on every machine unless a language is asked for.</remarks>
    public static Language Of(ParseResult parsed)
    {
        var asked = parsed.GetResult(CommonOptions.Language)?.Tokens;
        var isForPrograms = parsed.GetResult(CommonOptions.Json) is { Implicit: false };
        return Language.Find(asked is [.., var token] ? token.Value : null)
            ?? (isForPrograms ? null : OfMachine())
            ?? Language.English;
    }

    private static Language? OfMachine() =>
        Language.Find(
            Variables
                .Select(Environment.GetEnvironmentVariable)
                .FirstOrDefault(value => !string.IsNullOrEmpty(value))
        );
}
