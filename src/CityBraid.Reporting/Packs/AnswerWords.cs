namespace CityBraid.Reporting;

/// <summary>What is said where a question has no answer, in the reader's language.</summary>
/// <param name="Missing">Nobody stated the value.</param>
/// <param name="OtherUnit">The value cannot be told in the unit that is asked for, or added to
///   another.</param>
public sealed record AnswerWords(string Missing, string OtherUnit)
{
    /// <summary>Says a unit as the reader writes it; proofs keep its symbol.</summary>
    public Func<string, string> UnitOf { get; init; } = symbol => symbol;
}
