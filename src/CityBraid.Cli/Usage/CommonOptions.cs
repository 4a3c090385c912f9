using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Words;
using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>The options that every verb takes, and those that several share.</summary>
internal static class CommonOptions
{
    private static readonly string[] OtherDatabases = ["Data Source=", "Server=", "://"];
    private static readonly string[] PostgresSchemes = ["postgresql://", "postgres://"];

    /// <summary>Answers with one JSON document.</summary>
    public static Option<bool> Json { get; } = Everywhere(new Option<bool>("--json"));

    /// <summary>The database to work on.</summary>
    public static Option<string?> Database { get; } =
        Everywhere(Reading.Option("--database", "FILE|ADDRESS", ReadDatabase));

    /// <summary>The language to answer in.</summary>
    public static Option<Language?> Language { get; } =
        Everywhere(Reading.Option("--language", "th|en|zh", Words.Language.Find));

    /// <summary>Whose permissions to act with.</summary>
    public static Option<EmailAddress?> As { get; } = Everywhere(Reading.Option("--as", "EMAIL", ReadEmail));

    /// <summary>Tells everything about a failure.</summary>
    public static Option<bool> Verbose { get; } = Everywhere(new Option<bool>("--verbose"));

    /// <summary>Asks for help instead of doing anything.</summary>
    public static Option<bool> Help { get; } = Everywhere(new Option<bool>("--help", "-h", "-?"));

    /// <summary>The place a verb is about.</summary>
    public static Option<PlaceCode?> Place { get; } =
        Reading.Option("--place", "PLACE", ReadPlace).Required();

    /// <summary>The year a verb is about, in either era.</summary>
    public static Option<CalendarYear?> Year { get; } =
        Reading.Option("--year", "YEAR", CalendarYear.Find).Required();

    /// <summary>Goes on without asking.</summary>
    public static Option<bool> Yes { get; } = new("--yes", "-y");

    /// <summary>All that every verb takes, in the order help shows them.</summary>
    public static IReadOnlyList<Option> OfEveryVerb { get; } = [Json, Database, Language, As, Verbose, Help];

    /// <summary>The code of a place as typed; null when it is none.</summary>
    public static PlaceCode? ReadPlace(string text) => PlaceCode.TryParse(text, out var code) ? code : null;

    /// <summary>An e-mail address as typed; null when it is none.</summary>
    public static EmailAddress? ReadEmail(string text) =>
        EmailAddress.TryParse(text, out var email) ? email : null;

    /// <summary>The file of a database, or the address of one of PostgreSQL, as typed; null for any other
    ///   kind.</summary>
    private static string? ReadDatabase(string text) =>
        PostgresSchemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || !OtherDatabases.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? text
            : null;

    private static TOption Everywhere<TOption>(TOption option)
        where TOption : Option
    {
        option.Recursive = true;
        return option;
    }
}
