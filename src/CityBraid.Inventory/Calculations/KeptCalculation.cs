using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A method with its inputs that stands in the inventory of a place and year.</summary>
/// <remarks>
/// What is kept is the question, never the answer: each compilation runs the method anew with the factor
/// library and GWP set of the inventory. Two revisions that say the same are equal.
/// </remarks>
public sealed record KeptCalculation
{
    /// <summary>The place.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>The inventory's year, Gregorian.</summary>
    public required int Year { get; init; }

    /// <summary>Its number in the inventory, from 1; never given twice.</summary>
    public required int Number { get; init; }

    /// <summary>How often it was stated, changed, withdrawn or restored, this time included.</summary>
    public required int Revision { get; init; }

    /// <summary>The reference it stands under: <c>III.1.1</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>The method's name: <c>first-order-decay</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The method's input document: JSON without blanks.</summary>
    public required string Document { get; init; }

    /// <summary>Where the inputs come from, in words.</summary>
    public required string Source { get; init; }

    /// <summary>How well the inputs are known.</summary>
    public required Quality Quality { get; init; }

    /// <summary>Whether it is taken out of the inventory.</summary>
    public required bool IsWithdrawn { get; init; }

    /// <summary>Who made this revision.</summary>
    public required string KeptBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>Where it comes from, as rows and findings name it.</summary>
    internal Location Where => new(Source);
}
