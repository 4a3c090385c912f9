using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Words;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>One run of one verb: what was typed, who reads the answer, and the rooms behind it.</summary>
internal sealed class Session(ParseResult parsed, Terminal terminal) : IAsyncDisposable
{
    private ServiceProvider? services;

    /// <summary>
    /// The person at the machine, who may do everything, unless they asked for somebody's permissions.
    /// </summary>
    public Actor Actor { get; private set; } = Actor.LocalAdministrator;

    /// <summary>The streams.</summary>
    public Terminal Terminal => terminal;

    /// <summary>The language of the answer.</summary>
    public Language Language { get; } = AnswerLanguage.Of(parsed);

    /// <summary>Who reads the answer.</summary>
    public Reader Reader => Reader.Of(Language);

    /// <summary>Whether the answer is a JSON document.</summary>
    public bool IsJson => parsed.GetValue(CommonOptions.Json);

    /// <summary>Whether a failure is told in full.</summary>
    public bool IsVerbose => parsed.GetValue(CommonOptions.Verbose);

    /// <summary>The database as it was named; a password may stand in it.</summary>
    public string Database => parsed.GetValue(CommonOptions.Database) ?? DatabaseFile.Default();

    /// <summary>Where the database is, as people may see it.</summary>
    public string DatabaseLocation => Composition.LocationOf(Rooms);

    private ServiceProvider Rooms => services ??= Composition.Of(Database);

    /// <summary>What was typed for an option; null when it was left out.</summary>
    public T? Find<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>What was typed for an option that must be given.</summary>
    public T Load<T>(Option<T?> option)
        where T : class => parsed.GetRequiredValue(option)!;

    /// <summary>What was typed for an argument.</summary>
    public T Load<T>(Argument<T?> argument)
        where T : class => parsed.GetRequiredValue(argument)!;

    /// <summary>What was typed for an argument that takes several.</summary>
    public IReadOnlyList<string> Load(Argument<string[]> argument) => parsed.GetRequiredValue(argument);

    /// <summary>Whether a person sits at the terminal and wants to be asked.</summary>
    public bool HasPerson => terminal.HasPerson && !IsJson && !parsed.GetValue(CommonOptions.Yes);

    /// <summary>Takes the permissions of the person who was asked for; why not, when there is none.</summary>
    public async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        if (Find(CommonOptions.As) is not { } email)
        {
            return null;
        }

        var actors = await OpenAsync<Actors>(cancellation);
        if (await actors.FindByEmailAsync(email, cancellation) is not { } actor)
        {
            return Refusal.NotFound("workspaces.no-such-person", ("email", email.Value));
        }

        Actor = actor;
        return null;
    }

    /// <summary>Something that needs no database, such as a method in print.</summary>
    public T Open<T>()
        where T : notnull => Rooms.GetRequiredService<T>();

    /// <summary>Something that needs the database, which is created or brought up to date first.</summary>
    public async Task<T> OpenAsync<T>(CancellationToken cancellation)
        where T : notnull
    {
        await Composition.MakeReadyAsync(Rooms, cancellation);
        return Open<T>();
    }

    /// <summary>Shows a person something before the answer.</summary>
    public void Show(Func<Reader, IRenderable> page) => terminal.Show(page(Reader));

    /// <summary>Says something that is not the answer.</summary>
    public void Tell(string key, params (string Name, string Value)[] values) =>
        terminal.Error.WriteLine(Phrases.Say(key, Language, values));

    /// <summary>Asks the person at the terminal, who may also interrupt.</summary>
    public async Task<bool> ConfirmAsync(
        string key,
        (string Name, string Value) value,
        CancellationToken cancellation
    )
    {
        terminal.Error.Write(Phrases.Say(key, Language, value) + " ");
        terminal.Error.Flush();
        // A terminal cannot be read with a cancellation; the reading is left behind instead.
        var answer = await Task.Run(terminal.Input.ReadLine, cancellation).WaitAsync(cancellation);
        return answer is not null && Phrases.IsYes(answer.Trim(), Language);
    }

    /// <summary>Closes what was opened.</summary>
    public ValueTask DisposeAsync() => services?.DisposeAsync() ?? ValueTask.CompletedTask;
}
