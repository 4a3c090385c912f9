using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Takes the difference of two inventories apart into activity, factor and boundary.</summary>
/// <remarks>
/// Each part is the mean, over all orders in which amounts and factors could have changed one after the
/// other,
/// of what its change brought (the Shapley value). The mean depends on no order, and the parts add up to the
/// difference without a rest.
/// </remarks>
internal static class Reconciliation
{
    /// <summary>The references of both sides, by place and in the order of the first that has them.</summary>
    public static IReadOnlyList<ReferenceDifference> Of(
        IReadOnlyList<ComparedLine> left,
        IReadOnlyList<ComparedLine> right
    )
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (ofLeft, ofRight) = (left.ToLookup(Key), right.ToLookup(Key));
        return
        [
            .. left.Concat(right)
                .Select(Key)
                .Distinct()
                .Select(key => Of(key, [.. ofLeft[key]], [.. ofRight[key]])),
        ];
    }

    private static (string Place, GpcReference Reference) Key(ComparedLine line) =>
        (line.Place, line.Reference);

    private static ReferenceDifference Of(
        (string Place, GpcReference Reference) key,
        ComparedLine[] left,
        ComparedLine[] right
    )
    {
        var (before, after) = (left.Sum(line => line.Tonnes), right.Sum(line => line.Tonnes));
        if (left.Length == 0 || right.Length == 0)
        {
            return new ReferenceDifference(
                key.Place,
                key.Reference,
                left.Length == 0 ? null : before,
                right.Length == 0 ? null : after,
                DifferenceParts.None with
                {
                    Boundary = after - before,
                },
                IsUnsplit: false
            );
        }

        var activities = left.Concat(right)
            .Select(line => line.Variable)
            .Distinct(StringComparer.Ordinal)
            .Select(variable => Split(Sum(left, variable), Sum(right, variable)))
            .ToArray();
        return new ReferenceDifference(
            key.Place,
            key.Reference,
            before,
            after,
            activities.Aggregate(DifferenceParts.None, (sum, next) => sum + next.Parts),
            Array.Exists(activities, one => one.IsUnsplit)
        );
    }

    /// <summary>The lines of an activity as one; null when there is none.</summary>
    private static (Quantity? Amount, decimal Tonnes)? Sum(ComparedLine[] lines, string variable)
    {
        var own = Array.FindAll(lines, line => line.Variable == variable);
        if (own.Length == 0)
        {
            return null;
        }

        var amounts = own.Select(line => line.Amount).OfType<Quantity>().ToArray();
        var isSum =
            amounts.Length == own.Length
            && Array.TrueForAll(amounts, amount => amount.IsIn(amounts[0].Unit.Dimension));
        return (
            isSum ? amounts.Skip(1).Aggregate(amounts[0], (sum, next) => sum + next) : null,
            own.Sum(line => line.Tonnes)
        );
    }

    private static (DifferenceParts Parts, bool IsUnsplit) Split(
        (Quantity? Amount, decimal Tonnes)? left,
        (Quantity? Amount, decimal Tonnes)? right
    )
    {
        var difference = (right?.Tonnes ?? 0m) - (left?.Tonnes ?? 0m);
        if (left is not { } before || right is not { } after)
        {
            return (DifferenceParts.None with { Activity = difference }, false);
        }

        if (before.Amount is not { } first || after.Amount is not { } second)
        {
            return (DifferenceParts.None with { Factor = difference }, difference != 0m);
        }

        if (!second.IsIn(first.Unit.Dimension))
        {
            return (DifferenceParts.None with { Factor = difference }, difference != 0m);
        }

        var activity = OfActivity(
            (first.Amount, before.Tonnes),
            (second.In(first.Unit).Amount, after.Tonnes)
        );
        return activity is { } part
            ? (new DifferenceParts(part, difference - part, Boundary: 0m), false)
            : (DifferenceParts.None with { Factor = difference }, difference != 0m);
    }

    /// <summary>
    /// What the amount's change brought, with the factor of before and with that of after, in the mean; null
    /// where amounts of nothing emit something, or one is beyond any measure of the other.
    /// </summary>
    private static decimal? OfActivity(
        (decimal Amount, decimal Tonnes) before,
        (decimal Amount, decimal Tonnes) after
    )
    {
        if ((before.Amount == 0m && before.Tonnes != 0m) || (after.Amount == 0m && after.Tonnes != 0m))
        {
            return null;
        }

        try
        {
            // An amount of zero has no factor of its own: the other side's stands for both.
            var moreAsBefore =
                before.Amount == 0m ? after.Tonnes : before.Tonnes * (after.Amount / before.Amount);
            var lessAsAfter =
                after.Amount == 0m ? before.Tonnes : after.Tonnes * (before.Amount / after.Amount);
            return (moreAsBefore - before.Tonnes + (after.Tonnes - lessAsAfter)) / 2m;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
