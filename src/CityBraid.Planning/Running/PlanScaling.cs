namespace CityBraid.Planning;

/// <summary>Puts the question "and if demand were another?" to a model.</summary>
internal static class PlanScaling
{
    /// <summary>Multiplies every demand by the factor of the options.</summary>
    internal static PlanModel ScaledBy(this PlanModel model, PlanOptions options)
    {
        if (options.DemandFactor != 1)
        {
            model[ParameterCatalogue.SpecifiedAnnualDemand].Scale(options.DemandFactor);
            model[ParameterCatalogue.AccumulatedAnnualDemand].Scale(options.DemandFactor);
        }

        return model;
    }
}
