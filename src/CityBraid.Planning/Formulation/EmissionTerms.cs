using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>What emission is made of: activity, and its growth over the year before.</summary>
internal sealed class EmissionTerms
{
    private readonly ColumnLayout layout;
    private readonly PlanModel model;
    private readonly FlowTable ofActivity;
    private readonly FlowTable ofChange;

    internal EmissionTerms(PlanModel model, ColumnLayout layout)
    {
        this.model = model;
        this.layout = layout;
        var emissions = model.Sets[SetKind.Emission].Count;
        ofActivity = new FlowTable(emissions).With(model[EmissionActivityRatio], layout);
        ofChange = new FlowTable(emissions).With(model[EmissionToActivityChangeRatio], layout);
    }

    /// <summary>Adds a region's emission of a year, column by column.</summary>
    internal void Add(int region, int emission, int year, double coefficient, Action<int, double> add)
    {
        foreach (var flow in ofActivity.Of(region, emission))
        {
            AddYear(flow.Activity, year, coefficient * flow.In(year), add);
        }

        if (year == 0)
        {
            return;
        }

        foreach (var flow in ofChange.Of(region, emission))
        {
            AddYear(flow.Activity, year, coefficient * flow.In(year), add);
            AddYear(flow.Activity, year - 1, -coefficient * flow.In(year), add);
        }
    }

    private void AddYear(Activity activity, int year, double coefficient, Action<int, double> add)
    {
        for (var slice = 0; coefficient != 0 && slice < layout.Slices; slice++)
        {
            add(layout.Rate(activity, slice, year), coefficient * model[YearSplit].At(slice, year));
        }
    }
}
