using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The three streams a command speaks through: always UTF-8, never the machine's culture.</summary>
/// <param name="Output">Standard output: the answer and nothing else.</param>
/// <param name="Error">Standard error: messages.</param>
/// <param name="Input">Standard input: answers to questions.</param>
/// <param name="HasPerson">Whether a person sits at the other end and can be asked.</param>
/// <param name="Width">How many columns a table may take.</param>
internal sealed record Terminal(
    TextWriter Output,
    TextWriter Error,
    TextReader Input,
    bool HasPerson,
    int Width
) : IDisposable
{
    private const int WidthOfPipes = 200;

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess() =>
        new(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            Console.In,
            HasPerson: !Console.IsInputRedirected && !Console.IsErrorRedirected,
            Console.IsOutputRedirected ? WidthOfPipes : Math.Max(Console.WindowWidth, 40)
        );

    /// <summary>Writes a page to standard output.</summary>
    public void Show(IRenderable page)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) });
        console.Profile.Width = Width;
        console.Write(page);
    }

    /// <summary>Sends out what is still buffered.</summary>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
