using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A fact was revised by somebody else between reading and saving; nothing was saved.</summary>
public sealed class FactConflictException : Exception
{
    /// <summary>Names the fact.</summary>
    public FactConflictException(FactKey key)
        : base($"{key} was revised by somebody else; read it again.") => Key = key;

    /// <summary>The fact that was revised.</summary>
    public FactKey Key { get; }
}
