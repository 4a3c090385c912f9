namespace CityBraid.Inventory;

/// <summary>
/// The rules that blends must pass: known fuels, the whole of the volume, one answer to a name.
/// </summary>
internal static class BlendChecks
{
    public static void Check(FactorTables tables)
    {
        var fuels = tables.Fuels.Select(fuel => fuel.Code).ToHashSet(StringComparer.Ordinal);
        var names = tables
            .Fuels.SelectMany(fuel => fuel.Aliases.Prepend(fuel.Code))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var blend in tables.Blends)
        {
            RequireParts(blend, fuels);
            Require(
                !blend.Aliases.Prepend(blend.Code).Any(names.Contains),
                $"'{blend.Code}' goes by the name of a fuel."
            );
            Require(
                !tables.Blends.TakeWhile(other => other != blend).Any(other => AnswersAlike(other, blend)),
                $"Two blends answer alike for {blend.Code}."
            );
        }
    }

    private static void RequireParts(Blend blend, HashSet<string> fuels)
    {
        var parts = blend.Parts;
        Require(
            parts.All(part => fuels.Contains(part.Fuel)),
            $"'{blend.Code}' is made of a fuel that is not known."
        );
        Require(
            parts.Any(part => part.Fuel == blend.BurntAs),
            $"'{blend.Code}' is burnt as '{blend.BurntAs}', which is none of its parts."
        );
        Require(
            parts.DistinctBy(part => part.Fuel).Count() == parts.Count,
            $"'{blend.Code}' names a part twice."
        );
        Require(
            parts.All(part => part.Share > 0m) && parts.Sum(part => part.Share) == 1m,
            $"The shares of '{blend.Code}' are not the whole."
        );
    }

    private static bool AnswersAlike(Blend one, Blend other) =>
        one.Aliases.Prepend(one.Code).Any(other.IsCalled) && one.Validity.Overlaps(other.Validity);

    private static void Require(bool isRight, string message)
    {
        if (!isRight)
        {
            throw new FormatException(message);
        }
    }
}
