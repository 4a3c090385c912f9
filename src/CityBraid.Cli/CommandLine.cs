using System.CommandLine;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>From what was typed to an exit code; the single place where failures end.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Verbs.Root().Parse(arguments, Configuration);
        var language = AnswerLanguage.Of(parsed);
        var help = new HelpPage(parsed.CommandResult.Command, language);
        if (parsed.GetValue(CommonOptions.Help))
        {
            help.Write(terminal.Output);
            return ExitCode.Done;
        }

        if (UsageProblem.Find(parsed, language) is { } problem)
        {
            terminal.Error.WriteLine(problem);
            help.WriteUsage(terminal.Error);
            return ExitCode.WrongUsage;
        }

        await using var session = new Session(parsed, terminal);
        return await RunAsync((Verb)parsed.CommandResult.Command, session);
    }

    private static async Task<int> RunAsync(Verb verb, Session session)
    {
        using var interruption = new Interruption();
        try
        {
            var answer = await session.ActAsync(interruption.Token) is { } refusal
                ? Answer.Refused(refusal, session.Language)
                : await verb.Run!(session, interruption.Token);
            Show(answer, session);
            if (answer.GoOn is { } goOn)
            {
                await goOn(interruption.Token);
            }

            return answer.ExitCode;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception failure)
        {
            session.Terminal.Error.WriteLine(Failure.Sentence(failure, session.Language));
            session.Terminal.Error.WriteLine(
                session.IsVerbose ? failure.ToString() : Phrases.Say("failure.more", session.Language)
            );
            return ExitCode.EnvironmentFailed;
        }
    }

    private static void Show(Answer answer, Session session)
    {
        var terminal = session.Terminal;
        if (answer.Refusal is { } refusal)
        {
            terminal.Error.WriteLine(Sentences.Of(refusal, session.Language));
        }

        if (session.IsJson)
        {
            terminal.Output.WriteLine(DocumentText.Of(answer.Document));
        }
        else
        {
            session.Show(answer.Page);
        }

        terminal.Output.Flush();
    }
}
