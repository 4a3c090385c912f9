using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The rules that values must pass before a library is made of them.</summary>
/// <remarks>
/// A factor ten times too large is a slip of the unit, not a local circumstance: a country's own value lies
/// between a third and three times the general one.
/// </remarks>
internal static class FactorChecks
{
    // A gas has no one density: what its cubic metre holds is compared through that of methane (IPCC 2006
    // vol. 2 section 4.1.3: 0.67 kg/m3 at 20 °C and 1 atmosphere). No liquid passes by it.
    private static readonly Quantity Methane = new(
        0.67m,
        Unit.Named("kg/m3", FuelDimensions.Mass / FuelDimensions.Volume, Rational.Of(1m))
    );

    private static readonly Dimension[] CalorificDimensions =
    [
        FuelDimensions.Energy / FuelDimensions.Mass,
        FuelDimensions.Energy / FuelDimensions.Volume,
    ];

    public static void Check(FactorTables tables)
    {
        CheckFuels(tables);
        CheckDimensions(tables);
        CheckTies(tables);
        CheckCountryFactors(tables);
        CheckCountryCalorificValues(tables);
        BlendChecks.Check(tables);
    }

    private static void CheckFuels(FactorTables tables)
    {
        var known = tables.Fuels.Select(fuel => fuel.Code).ToHashSet(StringComparer.Ordinal);
        var used = tables
            .Factors.Select(factor => factor.Fuel)
            .Concat(tables.CalorificValues.Select(value => value.Fuel))
            .Concat(tables.Densities.Select(density => density.Fuel));
        if (used.FirstOrDefault(fuel => !known.Contains(fuel)) is { } unknown)
        {
            throw new FormatException($"'{unknown}' has values but is no known fuel.");
        }
    }

    private static void CheckDimensions(FactorTables tables)
    {
        foreach (var factor in tables.Factors)
        {
            Require(factor.Value, [FuelDimensions.Mass / FuelDimensions.Energy], factor.Source);
        }

        foreach (var value in tables.CalorificValues)
        {
            Require(value.Value, CalorificDimensions, value.Source);
        }

        foreach (var density in tables.Densities)
        {
            Require(density.Value, [FuelDimensions.Mass / FuelDimensions.Volume], density.Source);
        }

        foreach (var factor in tables.GridFactors)
        {
            Require(factor.Value, [FuelDimensions.Co2e / FuelDimensions.Energy], factor.Source);
        }
    }

    private static void Require(Quantity value, Dimension[] dimensions, Citation source)
    {
        if (value.Amount < 0m || !dimensions.Contains(value.Unit.Dimension))
        {
            throw new FormatException($"'{value}' cannot be right ({source}).");
        }
    }

    private static void CheckTies(FactorTables tables)
    {
        RejectTies(
            tables.Factors,
            factor => (factor.Fuel, factor.Use, factor.Technology, factor.Country, factor.Gas),
            factor => factor.Validity
        );
        RejectTies(
            tables.CalorificValues,
            value => (value.Fuel, value.Country, value.PerAmount),
            value => value.Validity
        );
        RejectTies(tables.GridFactors, factor => factor.Country, factor => factor.Validity);
        RejectTies(tables.Densities, density => density.Fuel, _ => new Validity(From: null, To: null));
    }

    private static void RejectTies<T, TKey>(
        IEnumerable<T> values,
        Func<T, TKey> key,
        Func<T, Validity> validity
    )
    {
        foreach (var group in values.GroupBy(key))
        {
            var alike = group.ToArray();
            for (var i = 1; i < alike.Length; i++)
            {
                if (alike.Take(i).Any(earlier => validity(earlier).Overlaps(validity(alike[i]))))
                {
                    throw new FormatException($"Two values answer alike for {group.Key}.");
                }
            }
        }
    }

    private static void CheckCountryFactors(FactorTables tables)
    {
        var general = tables.Factors.Where(factor => factor.Country is null).ToArray();
        foreach (var own in tables.Factors.Where(factor => factor.Country is not null))
        {
            var peers = general.Where(factor =>
                (factor.Fuel, factor.Use, factor.Gas) == (own.Fuel, own.Use, own.Gas)
            );
            RequireNear(own.Value, peers.Select(factor => factor.Value), own.Source);
        }
    }

    private static void CheckCountryCalorificValues(FactorTables tables)
    {
        var densities = tables.Densities.ToDictionary(density => density.Fuel, StringComparer.Ordinal);
        var general = tables.CalorificValues.Where(value => value.Country is null).ToArray();
        foreach (var own in tables.CalorificValues.Where(value => value.Country is not null))
        {
            var peers = general.Where(value => string.Equals(value.Fuel, own.Fuel, StringComparison.Ordinal));
            var density = densities.TryGetValue(own.Fuel, out var stated) ? stated.Value : Methane;
            var perMass = own.PerAmount == FuelDimensions.Volume ? own.Value / density : own.Value;
            RequireNear(
                perMass,
                peers.Select(value => value.Value).Where(value => value.IsIn(perMass.Unit.Dimension)),
                own.Source
            );
        }
    }

    private static void RequireNear(Quantity own, IEnumerable<Quantity> general, Citation source)
    {
        foreach (var peer in general)
        {
            if (Nearness.IsFar(own, peer))
            {
                throw new FormatException($"'{own}' is beyond a factor of three of '{peer}' ({source}).");
            }
        }
    }
}
