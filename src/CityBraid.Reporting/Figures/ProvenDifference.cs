using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>A figure of a file that is not what its proof gives.</summary>
/// <param name="Figure">What it is: <c>inventory.total (khon-kaen 2019 …)</c>.</param>
/// <param name="Name">What it is in words, as the file says; empty when the lists themselves are
///   meant.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="Stated">What is shown there; null for nothing.</param>
/// <param name="Recomputed">What its proof gives; null when that cannot be worked out.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Fault">The step or row that was changed; null when only what is shown was.</param>
public sealed record ProvenDifference(
    string Figure,
    string Name,
    string Where,
    string? Stated,
    string? Recomputed,
    DifferenceKind Kind,
    string? Fault
)
{
    private static readonly Dictionary<DifferenceKind, string> Codes = new()
    {
        [DifferenceKind.Shown] = "reports.differs-shown",
        [DifferenceKind.Missing] = "reports.differs-missing",
        [DifferenceKind.Formula] = "reports.differs-formula",
        [DifferenceKind.Hidden] = "reports.differs-hidden",
        [DifferenceKind.Step] = "reports.differs-step",
        [DifferenceKind.Listed] = "reports.differs-listed",
        [DifferenceKind.Unreadable] = "reports.differs-unreadable",
        [DifferenceKind.Twice] = "reports.differs-twice",
        [DifferenceKind.Unlisted] = "reports.differs-unlisted",
        [DifferenceKind.List] = "reports.differs-list",
    };

    /// <summary>What is wrong, for a sentence.</summary>
    public Finding Reason => new(Severity.Error, Codes[Kind], where: null, ("step", Fault ?? Where));

    /// <summary>The number that is shown; null when what is shown is none.</summary>
    public decimal? StatedNumber => FigureCheck.FindNumber(Stated);

    /// <summary>The number that its proof gives; null for none.</summary>
    public decimal? RecomputedNumber => FigureCheck.FindNumber(Recomputed);
}
