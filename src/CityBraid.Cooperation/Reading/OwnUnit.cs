using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Units that no table knows: households, villages, persons trained.</summary>
internal static class OwnUnit
{
    /// <summary>A unit of a kind of its own, which adds only to itself.</summary>
    public static Unit Of(string text)
    {
        var kind = text.Trim().Replace(' ', '_').Replace('^', '_');
        return Unit.Named(text.Trim(), Dimension.Parse($"stated:{kind}"), Rational.One);
    }
}
