using System.CommandLine;
using System.Text.Json;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>inventory methods</c> and <c>inventory method</c>: the methods in print and at work.</summary>
internal static class MethodVerbs
{
    private static readonly Argument<string?> Name = Reading.Argument<string>("NAME", text => text);
    private static readonly Option<bool> Example = new("--example");
    private static readonly Option<string?> Input = Reading.Text("--input", "FILE");

    /// <summary>Lists the methods.</summary>
    public static Verb List() => new("methods", "citybraid inventory methods", ListAsync);

    /// <summary>Runs one method, or shows what it takes.</summary>
    public static Verb Run()
    {
        var verb = new Verb(
            "method",
            "citybraid inventory method grid-electricity --example > input.json",
            RunAsync
        )
        {
            Name,
            Example,
            Input,
            InventoryVerbs.Gwp,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(Example) == (result.GetResult(Input) is not null))
            {
                result.AddError("wrong.method");
            }
        });
        return verb;
    }

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation) =>
        Answer.Of(
            await session.Open<ListMethods>().RunAsync(session.Actor, cancellation),
            session.Language,
            methods => new Answer(
                methods.Select(MethodDescriptionDocument.Of).ToArray(),
                reader => MethodTable.Of(methods, reader)
            )
        );

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        if (session.Find(Input) is not { } path)
        {
            return await ShowExampleAsync(session, cancellation);
        }

        return File.Exists(path)
            ? await ComputeAsync(session, await File.ReadAllTextAsync(path, cancellation), cancellation)
            : Answer.Refused(InputFile.Missing(path), session.Language);
    }

    private static async Task<Answer> ShowExampleAsync(Session session, CancellationToken cancellation) =>
        Answer.Of(
            await session.Open<MethodExample>().RunAsync(session.Actor, session.Load(Name), cancellation),
            session.Language,
            example => new Answer(JsonElement.Parse(example), _ => Pages.Plain(example))
        );

    private static async Task<Answer> ComputeAsync(
        Session session,
        string document,
        CancellationToken cancellation
    )
    {
        var gwp = session.Find(InventoryVerbs.Gwp) ?? CompileRequest.DefaultGwpSet;
        var request = new MethodRequest(session.Load(Name), document, gwp);
        return Answer.Of(
            await session.Open<RunMethod>().RunAsync(session.Actor, request, cancellation),
            session.Language,
            answer => new Answer(
                MethodAnswerDocument.Of(answer, session.Language),
                reader => MethodAnswerPage.Of(answer, reader)
            )
        );
    }
}
