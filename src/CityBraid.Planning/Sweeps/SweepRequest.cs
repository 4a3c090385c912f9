namespace CityBraid.Planning;

/// <summary>A series of solves of one model with a changing price or cap of emission.</summary>
/// <param name="Kind">Whether it is the price or the cap that changes.</param>
/// <param name="Emission">The emission.</param>
/// <param name="From">The first price or cap.</param>
/// <param name="To">The last price or cap.</param>
/// <param name="Points">How many points, both ends included.</param>
public sealed record SweepRequest(SweepKind Kind, string Emission, double From, double To, int Points)
{
    /// <summary>The most points of a sweep.</summary>
    public const int MostPoints = 1000;

    /// <summary>The price or cap of a point, evenly spaced.</summary>
    public double At(int point) => Points == 1 ? From : From + ((To - From) * point / (Points - 1));
}
