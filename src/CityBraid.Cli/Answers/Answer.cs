using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>What a verb answers: a document for programs, and a page of the same for people.</summary>
/// <param name="Document">What becomes the JSON document.</param>
/// <param name="Page">What a person is shown.</param>
/// <param name="ExitCode">How it went.</param>
internal sealed record Answer(object Document, Func<Reader, IRenderable> Page, int ExitCode = ExitCode.Done)
{
    /// <summary>The sentence of a refusal, told beside the document; null when all went well.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What goes on after the answer, until it is stopped; null when nothing does.</summary>
    public Func<CancellationToken, Task>? GoOn { get; init; }

    /// <summary>The answer to a result: its value told by a function, or its refusal.</summary>
    public static Answer Of<T>(Result<T> result, Language language, Func<T, Answer> told)
        where T : notnull => result.IsRefused ? Refused(result.Refusal, language) : told(result.Value);

    /// <summary>The answer to a request that is refused.</summary>
    public static Answer Refused(Refusal refusal, Language language) =>
        new(
            RefusalDocument.Of(refusal, language),
            reader => FindingTable.Of(refusal.Findings, reader),
            Cli.ExitCode.Refused
        )
        {
            Refusal = refusal,
        };
}
