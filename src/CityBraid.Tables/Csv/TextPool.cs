namespace CityBraid.Tables;

/// <summary>Gives equal short texts the same string: years, units and names repeat from row to row.</summary>
internal sealed class TextPool
{
    private const int TextsMax = 1_024;
    private const int LengthMax = 64;

    private readonly string?[] texts = new string?[TextsMax];

    /// <summary>The string of these characters, a kept one where there is one.</summary>
    public string Get(ReadOnlySpan<char> characters)
    {
        if (characters.Length > LengthMax)
        {
            return characters.ToString();
        }

        // A newcomer takes the place of what stood at its index: the pool stays small, a miss costs nothing.
        ref var text = ref texts[(uint)string.GetHashCode(characters, StringComparison.Ordinal) % TextsMax];
        if (!characters.Equals(text, StringComparison.Ordinal))
        {
            text = characters.ToString();
        }

        return text!;
    }
}
