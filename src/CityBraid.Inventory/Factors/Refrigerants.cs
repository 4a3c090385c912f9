using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The refrigerants there are: single gases that have a warming potential, and blends.</summary>
internal sealed class Refrigerants
{
    private static readonly string[] Families = ["HFC-", "HCFC-", "CFC-"];

    private readonly CoefficientTable blends;

    /// <summary>Takes the gases of the GWP sets and the blends.</summary>
    /// <exception cref="FormatException">The shares of a blend are not the whole of it.</exception>
    public Refrigerants(IEnumerable<GwpSet> sets, CoefficientTable blends)
    {
        this.blends = blends;
        var gases = sets.SelectMany(set => set.Gases)
            .Select(gas => gas.Code)
            .Where(code =>
                Array.Exists(Families, family => code.StartsWith(family, StringComparison.Ordinal))
            );
        Names =
        [
            .. gases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            .. blends.Materials("share"),
        ];
        if (
            blends.Materials("share").FirstOrDefault(blend => Of(blend).Sum(part => part.Share) != 1m) is
            { } torn
        )
        {
            throw new FormatException($"The shares of {torn} are not the whole of it.");
        }
    }

    /// <summary>The single gases in order of their names, then the blends.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What a refrigerant consists of: itself, or the gases of a blend with their shares.</summary>
    public IReadOnlyList<(Gas Gas, decimal Share, Citation? Source)> Of(string name) =>
        blends.Conditions("share", name) is { Count: > 0 } gases
            ? [.. gases.Select(gas => Part(blends.Get("share", name, gas)))]
            : [(new Gas(name), 1m, null)];

    private static (Gas Gas, decimal Share, Citation? Source) Part(Coefficient share) =>
        (new Gas(share.Condition), share.Value.Amount, share.Source);
}
