using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Fills packs with what is on record now, for whoever may read it.</summary>
public interface IReportFilling
{
    /// <summary>A report with today's figures, or why there is none.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">Which report.</param>
    /// <param name="language">The tag of the reader's language.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task<Result<Report>> FillAsync(
        Actor actor,
        ReportRequest request,
        string language,
        CancellationToken cancellation
    );
}
