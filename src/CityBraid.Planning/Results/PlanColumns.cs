namespace CityBraid.Planning;

/// <summary>The values of a program's columns, read in the model's own words.</summary>
internal sealed class PlanColumns
{
    private readonly double[] built;

    internal PlanColumns(PlanProgram plan, IReadOnlyList<double> values)
    {
        Plan = plan;
        Values = values;
        built = AddUp();
    }

    internal PlanProgram Plan { get; }

    internal IReadOnlyList<double> Values { get; }

    internal PlanModel Model => Plan.Model;

    internal ColumnLayout Layout => Plan.Layout;

    internal double NewCapacity(int region, int technology, int year) =>
        Values[Layout.NewCapacity(region, technology, year)];

    /// <summary>Capacity built in the model's years that still stands.</summary>
    internal double BuiltCapacity(int region, int technology, int year) =>
        built[Layout.NewCapacity(region, technology, year)];

    internal double Capacity(int region, int technology, int year) =>
        BuiltCapacity(region, technology, year)
        + Model[ParameterCatalogue.ResidualCapacity].At(region, technology, year);

    internal double Rate(Activity activity, int slice, int year) =>
        Values[Layout.Rate(activity, slice, year)];

    /// <summary>An activity over a whole year.</summary>
    internal double Year(Activity activity, int year)
    {
        double sum = 0;
        for (var slice = 0; slice < Layout.Slices; slice++)
        {
            sum += Rate(activity, slice, year) * Model[ParameterCatalogue.YearSplit].At(slice, year);
        }

        return sum;
    }

    private double[] AddUp()
    {
        var sums = new double[Layout.Regions * Model.Sets[SetKind.Technology].Count * Layout.Years];
        var calendar = Plan.Discounting.Years;
        for (var place = 0; place < sums.Length; place++)
        {
            var year = place % Layout.Years;
            var pair = place / Layout.Years;
            var technologies = Model.Sets[SetKind.Technology].Count;
            var life = Model[ParameterCatalogue.OperationalLife].At(pair / technologies, pair % technologies);
            for (var from = year; from >= 0 && calendar[year] - calendar[from] < life; from--)
            {
                sums[place] += Values[place - year + from];
            }
        }

        return sums;
    }
}
