using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The forms in which methods ask for values, so that a fraction is the same everywhere.</summary>
/// <remarks>
/// Every quantity has a most that no city reaches, so that no calculation leaves the range of decimals.
/// </remarks>
internal sealed class ParameterForms(UnitLibrary units)
{
    private const decimal RatioMax = 100m;
    private const decimal AmountMax = 1_000_000_000_000m;

    private readonly Unit percent = units.Load("%");

    /// <summary>A fraction of 1 as a plain number, or in percent.</summary>
    public MethodParameter Fraction(string name, Coefficient? published = null) =>
        Ratio(name, published) with
        {
            Max = 1m,
        };

    /// <summary>A pure number that may be more than 1.</summary>
    public MethodParameter Ratio(string name, Coefficient? published = null) =>
        Sourced(
            new()
            {
                Name = name,
                Units = [Unit.One, percent],
                PlainUnit = Unit.One,
                Max = RatioMax,
            },
            published
        );

    /// <summary>How many there are of something that has no unit.</summary>
    public static MethodParameter Count(string name) =>
        new()
        {
            Name = name,
            Units = [Unit.One],
            PlainUnit = Unit.One,
            Max = AmountMax,
        };

    /// <summary>A quantity that says its unit.</summary>
    public MethodParameter Quantity(string name, string unit, Coefficient? published = null) =>
        Sourced(
            new()
            {
                Name = name,
                Units = [units.Load(unit)],
                Max = AmountMax,
            },
            published
        );

    /// <summary>A quantity whose unit is so usual that a plain number is read in it.</summary>
    public MethodParameter Plain(string name, string unit, Coefficient? published = null) =>
        Quantity(name, unit, published) with
        {
            PlainUnit = units.Load(unit),
        };

    /// <summary>A temperature of the air on earth, in degrees Celsius; it may be negative.</summary>
    public MethodParameter Temperature(string name) => Plain(name, "degC") with { Min = -90m, Max = 60m };

    /// <summary>A mass per area and year; "per year" may be left out, for it is a year's inventory.</summary>
    public MethodParameter YearlyPerArea(string name, Coefficient? published = null) =>
        Quantity(name, "t/ha", published) with
        {
            Units = [units.Load("t/ha"), units.Load("t/ha/yr")],
        };

    /// <summary>A mass.</summary>
    public MethodParameter Mass(string name) => Quantity(name, "t");

    /// <summary>A word out of a choice.</summary>
    public static MethodParameter Word(string name, params IEnumerable<string> choices) =>
        new() { Name = name, Choices = [.. choices] };

    private static MethodParameter Sourced(MethodParameter parameter, Coefficient? published) =>
        published is null
            ? parameter
            : parameter with
            {
                Default =
                    published.Value.Unit == Unit.One
                        ? published.Value.Amount.ToString(CultureInfo.InvariantCulture)
                        : $"{published.Value}",
                Source = published.Source,
                IsFactor = published.Name.Length > 0,
            };
}
