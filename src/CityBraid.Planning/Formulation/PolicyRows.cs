using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>Reserve margins, renewable targets and constraints of the modeller's own.</summary>
internal sealed class PolicyRows(RowWriter rows)
{
    private readonly PlanModel model = rows.Model;
    private readonly ColumnLayout layout = rows.Layout;
    private readonly FlowTable production = new FlowTable(rows.Count(SetKind.Fuel)).With(
        rows.Model[OutputActivityRatio],
        rows.Layout
    );

    internal void Write()
    {
        for (var region = 0; region < layout.Regions; region++)
        {
            for (var year = 0; year < layout.Years; year++)
            {
                WriteReserveMargin(region, year);
                WriteRenewableTarget(region, year);
                WriteUserDefined(region, year);
            }
        }
    }

    private void WriteReserveMargin(int region, int year)
    {
        var margin = model[ReserveMargin].At(region, year);
        if (margin <= 0)
        {
            return;
        }

        for (var slice = 0; slice < layout.Slices; slice++)
        {
            if (!AddTaggedProduction(region, slice, year, margin))
            {
                return;
            }

            var residual = AddReserve(region, year);
            rows.EndAtMost(new(ConstraintFamily.ReserveMargin, region, -1, slice, year), residual);
        }
    }

    /// <summary>Adds production of all commodities that need a reserve; false when there is none.</summary>
    private bool AddTaggedProduction(int region, int slice, int year, double margin)
    {
        var isAny = false;
        for (var fuel = 0; fuel < rows.Count(SetKind.Fuel); fuel++)
        {
            var tag = model[ReserveMarginTagFuel].At(region, fuel, year);
            if (tag == 0)
            {
                continue;
            }

            foreach (var flow in production.Of(region, fuel))
            {
                rows.AddRate(flow.Activity, slice, year, flow.In(year) * tag * margin);
                isAny = true;
            }
        }

        return isAny;
    }

    /// <summary>
    /// Subtracts built capacity that counts as reserve; that left from before is returned.
    /// </summary>
    private double AddReserve(int region, int year)
    {
        double residual = 0;
        for (var technology = 0; technology < rows.Count(SetKind.Technology); technology++)
        {
            var credit =
                model[ReserveMarginTagTechnology].At(region, technology, year)
                * model[CapacityToActivityUnit].At(region, technology);
            rows.AddBuiltCapacity(region, technology, year, -credit);
            residual += credit * model[ResidualCapacity].At(region, technology, year);
        }

        return residual;
    }

    private void WriteRenewableTarget(int region, int year)
    {
        var target = model[REMinProductionTarget].At(region, year);
        if (target == 0)
        {
            return;
        }

        for (var fuel = 0; fuel < rows.Count(SetKind.Fuel); fuel++)
        {
            var tag = model[RETagFuel].At(region, fuel, year);
            foreach (var flow in production.Of(region, fuel))
            {
                var renewable = model[RETagTechnology].At(region, flow.Activity.Technology, year);
                AddTargeted(flow, year, target * tag, renewable);
            }
        }

        rows.EndAtLeast(new(ConstraintFamily.RenewableTarget, region, -1, Year: year), 0);
    }

    /// <summary>
    /// The short published formulation forgets the length of time slices in what the target is a share of.
    /// </summary>
    private void AddTargeted(Flow flow, int year, double target, double renewable)
    {
        for (var slice = 0; slice < layout.Slices; slice++)
        {
            var split = model[YearSplit].At(slice, year);
            var targeted = rows.Formulation == PlanFormulation.Strict ? target : target * split;
            rows.AddRate(flow.Activity, slice, year, flow.In(year) * ((renewable * split) - targeted));
        }
    }

    private void WriteUserDefined(int region, int year)
    {
        for (var constraint = 0; constraint < rows.Count(SetKind.UserConstraint); constraint++)
        {
            var residual = AddUserDefined(region, constraint, year);
            var side = model[UDCConstant].At(region, constraint, year) - residual;
            var tag = model[UDCTag].At(region, constraint);
            rows.End(
                new(ConstraintFamily.UserDefined, region, constraint, Year: year),
                tag == 2 ? double.NegativeInfinity : side,
                tag == 1 ? double.PositiveInfinity : side
            );
        }
    }

    private double AddUserDefined(int region, int constraint, int year)
    {
        double residual = 0;
        for (var technology = 0; technology < rows.Count(SetKind.Technology); technology++)
        {
            var total = model[UDCMultiplierTotalCapacity].At(region, technology, constraint, year);
            var added = model[UDCMultiplierNewCapacity].At(region, technology, constraint, year);
            var activity = model[UDCMultiplierActivity].At(region, technology, constraint, year);
            rows.AddBuiltCapacity(region, technology, year, total);
            rows.Program.Add(layout.NewCapacity(region, technology, year), added);
            rows.AddYear(region, technology, year, activity);
            residual += total * model[ResidualCapacity].At(region, technology, year);
        }

        return residual;
    }
}
