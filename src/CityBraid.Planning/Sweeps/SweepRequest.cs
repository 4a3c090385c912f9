using CityBraid.Kernel;

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

    /// <summary>Why nothing can be swept so; null when it can.</summary>
    public Refusal? FindProblem() =>
        Points is < 1 or > MostPoints
            ? Refusal.Invalid("planning.sweep-points", ("points", FormattableString.Invariant($"{Points}")))
        : double.IsFinite(From) && double.IsFinite(To) ? null
        : Refusal.Invalid("planning.sweep-ends");

    /// <summary>The price or cap of a point, evenly spaced.</summary>
    public double At(int point) => Points == 1 ? From : From + ((To - From) * point / (Points - 1));
}
