using CityBraid.Inventory;

namespace CityBraid.Cli;

/// <summary>A notation key as typed: <c>NO</c>, <c>NE</c>, <c>IE</c> or <c>C</c>.</summary>
internal sealed record NotationCode(NotationKey Key)
{
    /// <summary>Reads the letters; null when they are none of the four.</summary>
    public static NotationCode? Find(string text) =>
        NotationKeys.TryParse(text, out var key) ? new NotationCode(key.Value) : null;
}
