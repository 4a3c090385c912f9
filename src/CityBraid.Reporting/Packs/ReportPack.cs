using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>What a recipient's form looks like, and what goes where in it. Data, not code.</summary>
public sealed record ReportPack
{
    /// <summary>Its name in commands and addresses: <c>ecrf</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the layout; a changed layout is another version.</summary>
    public required string Version { get; init; }

    /// <summary>The kind of file.</summary>
    public required PackFileKind Kind { get; init; }

    /// <summary>The language of its titles, whoever reads it; null for the reader's own.</summary>
    public required string? Language { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalText Names { get; init; }

    /// <summary>What it is filled from.</summary>
    public required PackSubject Subject { get; init; }

    /// <summary>Whose form it is, and how near to it this one is.</summary>
    public required LocalText Origins { get; init; }

    /// <summary>The level of the inventory that the form is about; null for the usual one.</summary>
    public string? Level { get; init; }

    /// <summary>The GWP set that the form asks for; null for the usual one.</summary>
    public string? Gwp { get; init; }

    /// <summary>The boundary that the form asks for, <see cref="PackBasis.Boundaries"/>; null where it does
    ///   not say.</summary>
    public string? Boundary { get; init; }

    /// <summary>The period that the form asks for, <see cref="PackBasis.Periods"/>; null where it does not
    ///   say.</summary>
    public string? Period { get; init; }

    /// <summary>The parts in order.</summary>
    public required IReadOnlyList<PackPart> Parts { get; init; }

    /// <summary>Whether its paragraphs have numbers that go on through the whole report.</summary>
    public bool HasNumberedTexts { get; init; }

    /// <summary>How many organisations sign each part before the report is published; 0 for none.</summary>
    public int Signers { get; init; }

    /// <summary>The questions that it asks, in order; none of a form without questions.</summary>
    public IReadOnlyList<PackQuestion> Questions { get; init; } = [];

    /// <summary>Whether it is filled from an inventory: on a level, by a GWP set.</summary>
    public bool TakesBasis => Subject == PackSubject.Place;

    /// <summary>Whether it is filled for a year: of a workspace answers to questions alone are.</summary>
    public bool TakesYear => Subject == PackSubject.Place || Questions.Count > 0;

    /// <summary>Whether it is about one indicator, which has to be named.</summary>
    public bool IsOfItem => Parts.Any(part => part.Table == ItemTable);

    /// <summary>The name of the table that holds one indicator's values.</summary>
    public const string ItemTable = "open-sdg-indicator";
}
