using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>A report that a workspace keeps: a draft that follows what is on record, or a published one that
///   does not.</summary>
public sealed record KeptReport
{
    /// <summary>Its number in the workspace, from 1; 0 until it is kept.</summary>
    public int Number { get; init; }

    /// <summary>Pack, workspace, year and basis that it is filled for.</summary>
    public required ReportRequest Request { get; init; }

    /// <summary>The version of the pack that it was filled with last.</summary>
    public required string Version { get; init; }

    /// <summary>The tag of the language it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it is of, in words.</summary>
    public required string Basis { get; init; }

    /// <summary>Who started it.</summary>
    public required string StartedBy { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Who had its figures drawn last.</summary>
    public required string DrawnBy { get; init; }

    /// <summary>When its figures were drawn last.</summary>
    public required DateTimeOffset DrawnAt { get; init; }

    /// <summary>Its figures as they were drawn last, each key and basis once.</summary>
    public required IReadOnlyList<KeptFigure> Figures { get; init; }

    /// <summary>Its parts as they were drawn last, before people's words.</summary>
    public IReadOnlyList<KeptPart> Parts { get; init; } = [];

    /// <summary>The paragraphs that people put in words of their own.</summary>
    public IReadOnlyList<ReportWording> Wordings { get; init; } = [];

    /// <summary>Everybody who ever wrote of it, also what others wrote over since.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Who signed its sections.</summary>
    public IReadOnlyList<SectionSignOff> SignOffs { get; init; } = [];

    /// <summary>How many organisations must have signed each section before it is published; 0 for
    ///   none.</summary>
    public int Signers { get; init; }

    /// <summary>Who gave the draft up; null while it is kept.</summary>
    public ReportDiscard? Discard { get; init; }

    /// <summary>How often it was saved: who saves says which state they saw.</summary>
    public int Revision { get; init; }

    /// <summary>Who published it, and what it said then; null for a draft.</summary>
    public ReportPublication? Publication { get; init; }

    /// <summary>What it is filled for, by the version that it was drawn by: another version that is loaded
    ///   meanwhile asks other questions.</summary>
    public ReportRequest AsDrawn => Request with { Version = Version };

    /// <summary>Which report it is.</summary>
    public KeptReportKey Key => new(Request.Place, Number);

    /// <summary>Whether it follows what is on record.</summary>
    public bool IsDraft => Publication is null;

    /// <summary>Whether somebody ever wrote of it: started it, or put a paragraph in words, by hand or by a
    ///   key of their own.</summary>
    public bool IsWrittenBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Authors
            .Concat(Wordings.Select(wording => wording.By))
            .Append(StartedBy)
            .Any(name => Actor.IsSamePerson(name, actor.Name));
    }

    /// <summary>The same with one more who wrote of it.</summary>
    public KeptReport WrittenBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return this with { Authors = [.. Authors.Append(actor.Name).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>The same for readers who do not work there: they are not told who wrote.</summary>
    public KeptReport ForOutsiders() =>
        this with
        {
            StartedBy = string.Empty,
            DrawnBy = string.Empty,
            Authors = [],
            Wordings = [],
            SignOffs = [.. SignOffs.Select(one => one with { By = string.Empty })],
            Publication = Publication is { } done ? done with { By = string.Empty } : null,
        };

    /// <summary>Somebody's wording of a paragraph; null where it is as drafted.</summary>
    public ReportWording? FindWording(string text) =>
        Wordings.FirstOrDefault(wording => string.Equals(wording.Text, text, StringComparison.Ordinal));

    /// <summary>The same with the figures of a report that was filled just now.</summary>
    public KeptReport DrawnFrom(Report report, Actor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(actor);
        return this with
        {
            Version = report.Version,
            Signers = report.Signers,
            Title = report.Title,
            Basis = report.Subtitle,
            Figures = KeptFigure.Of(report),
            Parts = KeptPart.Of(report),
            DrawnBy = actor.Name,
            DrawnAt = now,
        };
    }
}
