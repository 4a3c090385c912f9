using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Road transport by the trips that the city gives rise to.</summary>
/// <remarks>
/// Trips within the city count whole; of trips that start or end in it a half, for the other half belongs to
/// the place at their other end. Of that half, the part driven inside is scope 1 and the rest scope 3.
/// </remarks>
internal sealed class RoadInducedActivity(FactorLibrary factors, UnitLibrary units) : IMethod
{
    private static readonly Citation Rule = new("GPC v1.1", "section 7.3.1: induced activity method");
    private static readonly BoundarySplit Split = new("II.1.1", "II.1.3");
    private static readonly Coefficient Half = Coefficient.Of(
        new Quantity(0.5m, Unit.One),
        new Citation(Rule.Source, "section 7.3.1: half of a trip that starts or ends in the city")
    );

    private readonly VehicleClasses classes = new(factors, units);

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "road-induced-activity",
            References = Split.References,
            Tier = 1,
            Equation = "m_gas = Σ D × FI × NCV × EF_gas, D = D_w + a × D_x",
            Source = Rule,
            ActivityInput = VehicleClasses.Name,
            Example = """
                {
                  "vehicles": [
                    {
                      "class": "car",
                      "trips_within": { "value": 800000, "unit": "vkm" },
                      "trips_across": { "value": 400000, "unit": "vkm" },
                      "across_inside_share": 0.3,
                      "intensity": { "value": 0.08, "unit": "l/vkm" },
                      "fuel": "gasohol-e10",
                      "technology": "oxidation-catalyst"
                    }
                  ],
                  "country": "TH"
                }
                """,
            Inputs = Inputs(new VehicleClasses(factors, units), new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var attribution = reading.Take("attribution", Half);
        return classes.Run(reading, (row, working) => Distance(row, attribution, working), Split);
    }

    private static VehicleDistance Distance(InputReading row, Taken attribution, Working working)
    {
        var within = working.Take("D_w", row.Take("trips_within"));
        var across = working.Take("D_x", row.Take("trips_across"));
        var share = working.TakeNumber("i", row.Take("across_inside_share"));
        var counted = across with { Amount = across.Amount * working.TakeNumber("a", attribution) };
        var inside = within + (counted with { Amount = counted.Amount * share });
        working.Write("D_in", inside, "D_in = D_w + a × D_x × i", Rule);
        var distance = working.Write("D", within + counted, "D = D_w + a × D_x", Rule);
        var insideShare = distance.Amount == 0m ? 1m : inside.Amount / distance.Amount;
        return new VehicleDistance(distance, working.Write("s", insideShare, "s = D_in ÷ D", Rule));
    }

    private static MethodParameter[] Inputs(VehicleClasses classes, ParameterForms forms) =>
        [
            .. classes.Parameters(
                classes.Distance("trips_within"),
                classes.Distance("trips_across"),
                classes.Share("across_inside_share")
            ),
            forms.Fraction("attribution", Half),
        ];
}
