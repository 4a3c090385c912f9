using System.CommandLine;

namespace CityBraid.Cli;

/// <summary>A command with an example of its use and, unless it only groups others, what it runs.</summary>
internal sealed class Verb : Command
{
    /// <summary>Names a command; its description is looked up when somebody asks for help.</summary>
    /// <param name="name">The word it is called by.</param>
    /// <param name="example">A command line that works.</param>
    /// <param name="run">What it does; null for a group.</param>
    public Verb(string name, string example, Func<Session, CancellationToken, Task<Answer>>? run = null)
        : base(name)
    {
        Example = example;
        Run = run;
    }

    /// <summary>A command line that works.</summary>
    public string Example { get; }

    /// <summary>What it does; null for a group.</summary>
    public Func<Session, CancellationToken, Task<Answer>>? Run { get; }
}
