using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Commodities that building or keeping capacity takes: materials, water for construction.
/// </summary>
internal sealed class CapacityInputs
{
    private readonly RowWriter rows;
    private readonly PlanModel model;
    private readonly ILookup<(int Region, int Fuel), int> technologies;

    internal CapacityInputs(RowWriter rows)
    {
        this.rows = rows;
        model = rows.Model;
        technologies = Users(model[InputToNewCapacityRatio])
            .Concat(Users(model[InputToTotalCapacityRatio]))
            .Distinct()
            .ToLookup(user => (user.Region, user.Fuel), user => user.Technology);
    }

    internal bool Has(int region, int fuel) => technologies.Contains((region, fuel));

    /// <summary>
    /// Takes what capacity needs in a year from the row being written; what standing capacity of old needs
    /// is returned.
    /// </summary>
    internal double Add(int region, int fuel, int year)
    {
        double constant = 0;
        foreach (var technology in technologies[(region, fuel)])
        {
            var ofNew = model[InputToNewCapacityRatio].At(region, technology, fuel, year);
            var ofTotal = model[InputToTotalCapacityRatio].At(region, technology, fuel, year);
            rows.Program.Add(rows.Layout.NewCapacity(region, technology, year), -ofNew);
            rows.AddBuiltCapacity(region, technology, year, -ofTotal);
            constant += ofTotal * model[ResidualCapacity].At(region, technology, year);
        }

        return constant;
    }

    private static List<(int Region, int Technology, int Fuel)> Users(Parameter ratio)
    {
        var users = new List<(int, int, int)>();
        Span<int> leading = stackalloc int[3];
        for (var run = 0; run < ratio.RunCount; run++)
        {
            if (ratio.RunAt(run).ContainsAnyExcept(0))
            {
                ratio.Leading(run, leading);
                users.Add((leading[0], leading[1], leading[2]));
            }
        }

        return users;
    }
}
