namespace CityBraid.Planning;

/// <summary>What a piece of a MathProg data file is.</summary>
internal enum DataTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A name, number or quoted text.</summary>
    Word,

    /// <summary>The sign <c>:=</c>.</summary>
    Assign,

    /// <summary>Any other sign: <c>: ; , [ ] ( )</c>.</summary>
    Sign,
}
