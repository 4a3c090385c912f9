namespace CityBraid.Kernel;

/// <summary>
/// A quantity of something, at a place, over a period, with its source: what a city enters once.
/// </summary>
/// <param name="Key">What it is about.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Quality">How it came to be known.</param>
/// <param name="Source">The cell it came from.</param>
/// <param name="StatedFactor">The form's own emission factor, if it states one.</param>
/// <param name="Revision">How often it was stated, from 1; 0 before it is on record.</param>
public sealed record Fact(
    FactKey Key,
    Quantity Quantity,
    Quality Quality,
    FactSource Source,
    StatedFactor? StatedFactor = null,
    int Revision = 0
)
{
    /// <summary>Whether another fact says the same about the same thing, wherever it was written.</summary>
    public bool SaysTheSameAs(Fact other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Key == other.Key
            && Quantity == other.Quantity
            && Quality == other.Quality
            && StatedFactor?.Factor == other.StatedFactor?.Factor;
    }
}
