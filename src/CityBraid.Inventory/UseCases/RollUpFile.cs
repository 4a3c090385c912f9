using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Adds up the activities of many cities from a file, apart from what is on record.</summary>
/// <param name="tables">The references, gases and units.</param>
public sealed class RollUpFile(InventoryTables tables)
{
    /// <summary>The roll-up; when any row is wrong all that is wrong is told, and nothing is added.</summary>
    public async Task<Result<RollUp>> RunAsync(
        Actor actor,
        ActivityFile file,
        RollUpRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.ReadLibrary) is { } refusal)
        {
            return refusal;
        }

        if (tables.FindGwpSet(request.GwpSet) is not { } set)
        {
            return InventoryRefusals.UnknownGwpSet(request.GwpSet, tables);
        }

        try
        {
            var read = await new ActivityReading(tables).ReadAsync(file, cancellation);
            return read.IsRefused ? read.Refusal : Made(read.Value, file, request, set);
        }
        catch (OverflowException)
        {
            return RollUpMaking.TooLarge();
        }
    }

    private static Result<RollUp> Made(
        ActivitySums read,
        ActivityFile file,
        RollUpRequest request,
        GwpSet set
    )
    {
        var cities = read.Sums.CityYears.Select(one => one.Place).ToHashSet();
        var made = RollUpMaking.Of(read.Sums, request, set, cities);
        return made.IsRefused || read.Rounded == 0
            ? made
            : made.Value with
            {
                Findings = [.. made.Value.Findings, Rounded(read.Rounded, file)],
            };
    }

    private static Finding Rounded(long count, ActivityFile file) =>
        new(
            Severity.Information,
            "inventory.rollup-rounded",
            new Location(file.Name),
            ("count", count.ToString(CultureInfo.InvariantCulture))
        );
}
