namespace CityBraid.Cli;

/// <summary>
/// The first interrupt cancels, so that work stops whole; the second ends the process at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();

    /// <summary>Begins to listen.</summary>
    public Interruption() => Console.CancelKeyPress += Cancel;

    /// <summary>Cancelled at the first interrupt.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        Console.CancelKeyPress -= Cancel;
        source.Dispose();
    }

    private void Cancel(object? sender, ConsoleCancelEventArgs interrupt)
    {
        interrupt.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
