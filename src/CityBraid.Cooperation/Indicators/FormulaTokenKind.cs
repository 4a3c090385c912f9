namespace CityBraid.Cooperation;

/// <summary>The kinds of words in a formula.</summary>
internal enum FormulaTokenKind
{
    Number,
    Name,
    Sign,
    End,
}
