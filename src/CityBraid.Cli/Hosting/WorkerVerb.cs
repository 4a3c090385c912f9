using CityBraid.Kernel;
using CityBraid.Web;
using Microsoft.Extensions.Hosting;

namespace CityBraid.Cli;

/// <summary><c>worker</c>: this machine does long work for a database that others share.</summary>
internal static class WorkerVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() => new("worker", "citybraid worker", RunAsync);

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var worker = await WebHost.FindWorkerAsync(session.Database, cancellation);
        if (worker is null)
        {
            return Answer.Refused(Refusal.Invalid("runs.needs-server"), session.Language);
        }

        await worker.StartAsync(cancellation);
        return new Answer(new WorkerDocument("working"), reader => Pages.Line(reader, "worker.working"))
        {
            GoOn = stop => WaitAsync(worker, stop),
        };
    }

    private static async Task WaitAsync(IHost worker, CancellationToken stop)
    {
        using (worker)
        {
            await worker.WaitForShutdownAsync(stop);
        }
    }
}
