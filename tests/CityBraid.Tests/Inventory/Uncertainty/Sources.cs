using System.Globalization;
using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>Sources made for a test.</summary>
internal static class Sources
{
    /// <summary>One amount with one factor.</summary>
    public static UncertainSource Of(
        string activity,
        double tonnes,
        UncertaintyRange amount,
        params UncertainVariable[] factors
    ) => new(new UncertainVariable(activity, amount), [new UncertainFlow(tonnes, factors)]);

    /// <summary>A factor with a normal range.</summary>
    public static UncertainVariable Factor(string name, double share) =>
        new(name, UncertaintyRange.Of(share));

    /// <summary>Some sources of different sizes, of which several share a factor.</summary>
    public static UncertainSource[] Many(int count, string place = "town") =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(number =>
                    Of(
                        string.Create(CultureInfo.InvariantCulture, $"{place} {number}"),
                        10 * number,
                        UncertaintyRange.Of(0.01 * ((number % 7) + 1)),
                        Factor(
                            string.Create(CultureInfo.InvariantCulture, $"factor {number % 5}"),
                            0.01 * ((number % 5) + 1)
                        )
                    )
                ),
        ];
}
