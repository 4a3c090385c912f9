using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// What a region spends in a year, undiscounted, is not negative: only in the formulation of CLEWs country
/// models.
/// </summary>
/// <param name="rows">Where the rows go.</param>
/// <param name="emissions">What emission is made of.</param>
/// <param name="swept">
/// The emission whose price will change; its coefficients are all written, zeros too. Null when none will.
/// </param>
internal sealed class YearlyCostRows(RowWriter rows, EmissionTerms emissions, int? swept)
{
    private readonly PlanModel model = rows.Model;
    private readonly ColumnLayout layout = rows.Layout;

    internal void Write()
    {
        if (rows.Formulation != PlanFormulation.Clews)
        {
            return;
        }

        for (var region = 0; region < layout.Regions; region++)
        {
            for (var year = 0; year < layout.Years; year++)
            {
                WriteYear(region, year);
            }
        }
    }

    private void WriteYear(int region, int year)
    {
        double residual = 0;
        for (var technology = 0; technology < rows.Count(SetKind.Technology); technology++)
        {
            var price = model[FixedCost].At(region, technology, year);
            rows.AddBuiltCapacity(region, technology, year, price);
            rows.Program.Add(
                layout.NewCapacity(region, technology, year),
                model[CapitalCost].At(region, technology, year)
            );
            residual += price * model[ResidualCapacity].At(region, technology, year);
            AddVariable(region, technology, year);
        }

        for (var emission = 0; emission < rows.Count(SetKind.Emission); emission++)
        {
            var penalty = model[EmissionsPenalty].At(region, emission, year);
            emissions.Add(region, emission, year, penalty, rows.Program.Add);
        }

        for (var storage = 0; storage < rows.Count(SetKind.Storage); storage++)
        {
            rows.Program.Add(
                layout.Storage.NewStorage(region, storage, year),
                model[CapitalCostStorage].At(region, storage, year)
            );
        }

        var label = new RowLabel(ConstraintFamily.YearlyCost, region, -1, Year: year);
        if (swept is { } changing)
        {
            emissions.Add(region, changing, year, 1, (column, _) => rows.Program.Mark(column));
            rows.KeepWhole(label, -residual, double.PositiveInfinity);
        }
        else
        {
            rows.EndAtLeast(label, -residual);
        }
    }

    private void AddVariable(int region, int technology, int year)
    {
        var range = layout.ActivitiesOf(region, technology);
        for (var number = range.Start.Value; number < range.End.Value; number++)
        {
            var activity = layout.Activities[number];
            rows.AddYear(activity, year, model[VariableCost].At(region, technology, activity.Mode, year));
        }
    }
}
