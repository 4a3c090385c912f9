namespace CityBraid.Cooperation;

/// <summary>One word of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word; signs in the one way the parser knows, whatever was typed.</param>
/// <param name="Position">Where it begins: the first letter of the formula is at 1.</param>
/// <param name="Number">The number, of a number.</param>
internal sealed record FormulaToken(FormulaTokenKind Kind, string Text, int Position, decimal Number = 0)
{
    public bool Is(string sign) => Kind == FormulaTokenKind.Sign && Text == sign;

    /// <summary>Whether it is one of the words <c>and</c>, <c>or</c>, <c>not</c>, in any case.</summary>
    public bool IsWord(string word) =>
        Kind == FormulaTokenKind.Name && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
