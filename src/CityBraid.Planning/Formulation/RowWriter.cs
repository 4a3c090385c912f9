using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>Writes rows in the model's own words: activity, capacity, emission.</summary>
internal sealed class RowWriter
{
    private readonly LinearProgramBuilder builder;
    private readonly List<RowLabel> labels = [];
    private readonly Parameter yearSplit;
    private readonly Parameter life;
    private readonly int[] years;

    internal RowWriter(PlanModel model, PlanFormulation formulation)
    {
        Model = model;
        Formulation = formulation;
        Discounting = new(model, formulation);
        Layout = new(model);
        builder = new(Layout.Count);
        yearSplit = model[ParameterCatalogue.YearSplit];
        life = model[ParameterCatalogue.OperationalLife];
        years = Discounting.Years.ToArray();
    }

    internal PlanModel Model { get; }

    internal PlanFormulation Formulation { get; }

    internal Discounting Discounting { get; }

    internal ColumnLayout Layout { get; }

    internal LinearProgramBuilder Program => builder;

    internal IReadOnlyList<RowLabel> Labels => labels;

    internal int Count(SetKind kind) => Model.Sets[kind].Count;

    /// <summary>Adds the rate of an activity in a time slice.</summary>
    internal void AddRate(Activity activity, int slice, int year, double coefficient) =>
        builder.Add(Layout.Rate(activity, slice, year), coefficient);

    /// <summary>Adds an activity over a whole year.</summary>
    internal void AddYear(Activity activity, int year, double coefficient)
    {
        for (var slice = 0; coefficient != 0 && slice < Layout.Slices; slice++)
        {
            AddRate(activity, slice, year, coefficient * yearSplit.At(slice, year));
        }
    }

    /// <summary>Adds all activities of a technology over a whole year.</summary>
    internal void AddYear(int region, int technology, int year, double coefficient)
    {
        var range = Layout.ActivitiesOf(region, technology);
        for (var number = range.Start.Value; number < range.End.Value; number++)
        {
            AddYear(Layout.Activities[number], year, coefficient);
        }
    }

    /// <summary>Adds the capacity that was built within a technology's life and stands in a year.</summary>
    internal void AddBuiltCapacity(int region, int technology, int year, double coefficient)
    {
        var lasts = life.At(region, technology);
        for (var built = year; coefficient != 0 && built >= 0 && years[year] - years[built] < lasts; built--)
        {
            builder.Add(Layout.NewCapacity(region, technology, built), coefficient);
        }
    }

    /// <summary>Ends a row, unless it cannot bind.</summary>
    internal void End(RowLabel label, double lower, double upper)
    {
        if (builder.EndRow(lower, upper))
        {
            labels.Add(label);
        }
    }

    /// <summary>Keeps a row with all its coefficients, whether or not it can bind.</summary>
    internal void KeepWhole(RowLabel label, double lower, double upper)
    {
        builder.KeepWholeRow(lower, upper);
        labels.Add(label);
    }

    /// <summary>Ends a row that must be at least so much.</summary>
    internal void EndAtLeast(RowLabel label, double lower) => End(label, lower, double.PositiveInfinity);

    /// <summary>Ends a row that may be at most so much.</summary>
    internal void EndAtMost(RowLabel label, double upper) => End(label, double.NegativeInfinity, upper);
}
