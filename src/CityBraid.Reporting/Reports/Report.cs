namespace CityBraid.Reporting;

/// <summary>A pack filled from facts, indicator values and records, in one language.</summary>
public sealed record Report
{
    /// <summary>The name of the pack.</summary>
    public required string Pack { get; init; }

    /// <summary>The version of the pack.</summary>
    public required string Version { get; init; }

    /// <summary>What the report is called.</summary>
    public required string Title { get; init; }

    /// <summary>The tag of the language it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>What it is of: place, period, level, GWP set.</summary>
    public required string Basis { get; init; }

    /// <summary>The same in words of the reader; null to say it as figures name it.</summary>
    public string? About { get; init; }

    /// <summary>What stands below its title.</summary>
    public string Subtitle => About ?? Basis;

    /// <summary>Whether it is a draft or published, and as which; null for what is neither.</summary>
    public string? Standing { get; init; }

    /// <summary>What its file is to be called, without ending; null for the usual name.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether its paragraphs have numbers that go on from part to part.</summary>
    public bool HasNumberedTexts { get; init; }

    /// <summary>The number of a paragraph, from 1 through the whole report; null where they have
    ///   none.</summary>
    public int? NumberOf(ReportText text) =>
        HasNumberedTexts
            ? Parts.SelectMany(part => part.Texts).TakeWhile(one => one.Name != text.Name).Count() + 1
            : null;

    /// <summary>How many organisations sign each part before it is published; 0 for none.</summary>
    public int Signers { get; init; }

    /// <summary>Its parts in order.</summary>
    public required IReadOnlyList<ReportPart> Parts { get; init; }

    /// <summary>How many of its cells are filled, and who can fill the others.</summary>
    public required FillRate Fill { get; init; }

    /// <summary>Every figure in it, in the order in which they stand.</summary>
    public IEnumerable<Figure> Figures =>
        Parts
            .SelectMany(part =>
                part.Texts.SelectMany(text => text.Runs.Select(run => run.Figure))
                    .Concat(part.Lines.Select(line => line.Cell.Figure))
                    .Concat(part.Rows.SelectMany(row => row.Cells.Select(cell => cell.Figure)))
            )
            .OfType<Figure>();

    /// <summary>The facts whose value reaches a figure, each once, as the database names them.</summary>
    public IReadOnlySet<string> FactsUsed =>
        ProofSubjects
            .Of(Figures.Select(figure => figure.Proof))
            .Where(subject => subject.StartsWith(Proof.FactSubject, StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
}
