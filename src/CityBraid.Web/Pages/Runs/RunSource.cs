using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What a stream of a run's news is made from.</summary>
internal sealed class RunSource(ShowRun show, TimeProvider time, IHostApplicationLifetime host)
{
    /// <summary>Shows the run.</summary>
    public ShowRun Show => show;

    /// <summary>Tells the beat.</summary>
    public TimeProvider Time => time;

    /// <summary>Ends every stream when the host stops.</summary>
    public CancellationToken Stopping => host.ApplicationStopping;
}
