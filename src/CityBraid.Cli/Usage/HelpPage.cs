using System.CommandLine;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>What <c>--help</c> shows of a command: purpose, usage, choices, options and an example.</summary>
internal sealed class HelpPage(Command command, Language language)
{
    private const int Margin = 2;

    /// <summary>Writes the whole page.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(Phrases.Say($"verb.{PathOf(command, '.')}", language));
        output.WriteLine();
        WriteUsage(output);
        WriteList(output, "help.commands", command.Subcommands.Select(Describe));
        WriteList(output, "help.arguments", command.Arguments.Select(Describe));
        WriteList(output, "help.options", Options().Select(Describe));
        if (command is Verb verb)
        {
            output.WriteLine();
            output.WriteLine(Phrases.Say("help.example", language));
            output.WriteLine($"  {verb.Example}");
        }
    }

    /// <summary>Writes the one line that shows how the command is written.</summary>
    public void WriteUsage(TextWriter output)
    {
        var parts = command
            .Arguments.Select(argument => argument.Name)
            .Concat(command.Options.Where(option => option.Required).Select(Label))
            .Prepend(PathOf(command, ' '))
            .Append(command.Subcommands.Count > 0 ? "…" : "[--…]");
        output.WriteLine($"{Phrases.Say("help.usage", language)} {string.Join(' ', parts)}");
    }

    private static string PathOf(Command command, char separator) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? PathOf(parent, separator) + separator + command.Name
            : command.Name;

    private static string Label(Option option) =>
        option.HelpName is { } metavariable ? $"{option.Name} {metavariable}" : option.Name;

    private IEnumerable<Option> Options() =>
        command.Options.Except(CommonOptions.OfEveryVerb).Concat(CommonOptions.OfEveryVerb);

    private (string Name, string Text) Describe(Command inner) =>
        (inner.Name, Phrases.Say($"verb.{PathOf(inner, '.')}", language));

    private (string Name, string Text) Describe(Argument argument) =>
        (argument.Name, Meaning("argument", argument.Name));

    private (string Name, string Text) Describe(Option option)
    {
        var label = option.Required ? $"{Label(option)} *" : Label(option);
        return (label, Meaning("option", option.Name));
    }

    /// <summary>The text for this command, or else the one that all commands share.</summary>
    private string Meaning(string kind, string name)
    {
        var own = $"{kind}.{PathOf(command, '.')}.{name}";
        return Phrases.Say(Phrases.Has(own) ? own : $"{kind}.{name}", language);
    }

    private void WriteList(TextWriter output, string heading, IEnumerable<(string Name, string Text)> entries)
    {
        var all = entries.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(Phrases.Say(heading, language));
        var width = all.Max(entry => entry.Name.Length) + Margin;
        foreach (var (name, text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{text}");
        }
    }
}
