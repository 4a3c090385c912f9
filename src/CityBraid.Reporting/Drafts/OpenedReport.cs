namespace CityBraid.Reporting;

/// <summary>A kept report with what it says and what is otherwise by now.</summary>
/// <param name="Kept">The report as it is kept.</param>
/// <param name="Report">What it says: of a draft today's figures in people's words, of a published one what
///   was published.</param>
public sealed record OpenedReport(KeptReport Kept, Report Report)
{
    /// <summary>The report as it is drafted now, without people's words; null where today's figures cannot
    ///   be told.</summary>
    public Report? Drafted { get; init; }

    /// <summary>The figures that are others now than were drawn or published; none where today's cannot be
    ///   told.</summary>
    public IReadOnlyList<FigureChange> Changes { get; init; } = [];

    /// <summary>How far the sections of a draft are; none of a published report.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    /// <summary>The wordings of a draft beneath which a number changed.</summary>
    public IReadOnlyList<ReportWording> StaleWordings { get; init; } = [];
}
