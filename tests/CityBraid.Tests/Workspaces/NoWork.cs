using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces;

/// <summary>Long work that contributors may start and nobody ever does.</summary>
internal sealed class NoWork : IRunWork
{
    public const string Name = "no-work";

    public string Kind => Name;

    public Permission Permission => Permission.WriteFacts;

    public Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation) =>
        throw new InvalidOperationException("This work is there to be asked about.");
}
