using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Limits on emission: of a year and of all years together, whatever comes from outside the model counted
/// in.
/// </summary>
internal sealed class EmissionRows(RowWriter rows, EmissionTerms terms)
{
    private readonly PlanModel model = rows.Model;

    internal void Write()
    {
        for (var region = 0; region < rows.Layout.Regions; region++)
        {
            for (var emission = 0; emission < rows.Count(SetKind.Emission); emission++)
            {
                WriteYears(region, emission);
                WritePeriod(region, emission);
            }
        }
    }

    private void WriteYears(int region, int emission)
    {
        var limit = model[AnnualEmissionLimit].Run(region, emission);
        var outside = model[AnnualExogenousEmission].Run(region, emission);
        for (var year = 0; year < rows.Layout.Years; year++)
        {
            if (!UpperLimit.IsNone(limit[year]))
            {
                terms.Add(region, emission, year, 1, rows.Program.Add);
                rows.EndAtMost(
                    new(ConstraintFamily.EmissionLimit, region, emission, Year: year),
                    limit[year] - outside[year]
                );
            }
        }
    }

    private void WritePeriod(int region, int emission)
    {
        var limit = model[ModelPeriodEmissionLimit].At(region, emission);
        if (UpperLimit.IsNone(limit))
        {
            return;
        }

        for (var year = 0; year < rows.Layout.Years; year++)
        {
            terms.Add(region, emission, year, 1, rows.Program.Add);
        }

        rows.EndAtMost(
            new(ConstraintFamily.PeriodEmissionLimit, region, emission),
            limit - model[ModelPeriodExogenousEmission].At(region, emission)
        );
    }
}
