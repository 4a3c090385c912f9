using System.Globalization;

namespace CityBraid.Kernel;

/// <summary>An amount of something in a unit.</summary>
/// <param name="Amount">How many units.</param>
/// <param name="Unit">The unit.</param>
public sealed record Quantity(decimal Amount, Unit Unit)
{
    /// <summary>Multiplies amounts and units.</summary>
    public static Quantity operator *(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Quantity(left.Amount * right.Amount, left.Unit * right.Unit);
    }

    /// <summary>Divides amounts and units.</summary>
    public static Quantity operator /(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Quantity(left.Amount / right.Amount, left.Unit / right.Unit);
    }

    /// <summary>Adds what is measured in the same kind of unit; the sum is in the left one's unit.</summary>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left with { Amount = left.Amount + right.In(left.Unit).Amount };
    }

    /// <summary>
    /// Subtracts what is measured in the same kind of unit; the difference is in the left one's unit.
    /// </summary>
    public static Quantity operator -(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left with { Amount = left.Amount - right.In(left.Unit).Amount };
    }

    /// <summary>Whether the quantity can be expressed in a unit.</summary>
    public bool IsIn(Dimension dimension) => Unit.Dimension == dimension;

    /// <summary>The same quantity in another unit, exact before one rounding to a decimal.</summary>
    /// <exception cref="InvalidOperationException">The units measure different kinds of things.</exception>
    public Quantity In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (Unit == unit)
        {
            return this;
        }

        if (Unit.Dimension != unit.Dimension)
        {
            throw new InvalidOperationException(
                $"Cannot express {Unit} ({Unit.Dimension}) in {unit} ({unit.Dimension})."
            );
        }

        return new Quantity((Rational.Of(Amount) * Unit.Size / unit.Size).ToDecimal(), unit);
    }

    /// <summary>Amount and unit in invariant form: <c>12.5 kg/TJ</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Unit}");
}
