using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The nitrogen that people bring into wastewater, and what leaves it before the effluent.</summary>
internal sealed class WastewaterNitrogen
{
    private static readonly Citation Equation = new("IPCC 2006 Guidelines vol. 5", "equation 6.8");
    private static readonly Citation PlantEquation = new("IPCC 2006 Guidelines vol. 5", "equation 6.9");

    private readonly InputReading reading;
    private readonly Unit kilogram;
    private readonly Quantity year;
    private readonly Taken people;
    private readonly Taken protein;
    private readonly Taken inProtein;
    private readonly Taken notEaten;
    private readonly Taken industry;
    private readonly Taken plantShare;
    private readonly Taken plantFactor;
    private readonly Taken sludge;

    public WastewaterNitrogen(InputReading reading, WasteTables tables, UnitLibrary units)
    {
        this.reading = reading;
        kilogram = units.Load("kg");
        year = new Quantity(365m, units.Load("d"));
        var table = tables.Wastewater2006;
        var ofCountry = tables.Protein.Find("protein_g_per_person_day", null, reading.FindCountry("country"));
        reading.RejectBoth("protein_g_per_person_day", "country");
        people = reading.Take("population");
        protein = reading.Take("protein_g_per_person_day", ofCountry);
        inProtein = reading.Take("f_npr", table.Get("f_npr"));
        notEaten = reading.Take("f_nc", table.Get("f_nc", condition: "without-disposals"));
        industry = reading.Take("f_ind", table.Get("f_ind"));
        plantShare = reading.Take("plant_population", NoPlants);
        plantFactor = reading.Take("ef_plant", table.Get("ef_plant", condition: "advanced"));
        sludge = reading.Take("sludge_n", NoSludge(units));
    }

    /// <summary>The share of people whose wastewater an advanced plant treats, when none is stated.</summary>
    public static Coefficient NoPlants { get; } =
        Coefficient.Of(new Quantity(0m, Unit.One), new(PlantEquation.Source, "box 6.1: no advanced plant"));

    /// <summary>The nitrogen removed with sludge, when none is stated.</summary>
    public static Coefficient NoSludge(UnitLibrary units) =>
        Coefficient.Of(
            new Quantity(0m, units.Load("kg")),
            new(Equation.Source, "equation 6.8: zero by default")
        );

    /// <summary>
    /// Writes down the nitrogen of the effluent and the nitrous oxide of the plants. Nitrogen that went with
    /// sludge or as nitrous oxide of the plants is taken out once.
    /// </summary>
    public (Quantity Effluent, Quantity Plants) Write(Working working)
    {
        var persons = working.Take("P", people);
        var daily = persons * working.Take("Protein", protein);
        var factor =
            working.TakeNumber("F_NPR", inProtein)
            * working.TakeNumber("F_NON-CON", notEaten)
            * working.TakeNumber("F_IND-COM", industry);
        var nitrogen = (daily with { Amount = daily.Amount * factor } * year).In(kilogram);
        working.Write("N", nitrogen, "N = P × Protein × 365 d × F_NPR × F_NON-CON × F_IND-COM", Equation);
        var plants = Plants(persons, working);
        var removed = working.Take("N_sludge", sludge).In(kilogram);
        var asGas = plants with { Amount = plants.Amount * 28m / 44m };
        working.Write("N_WWT", asGas, "N_WWT = N2O_plants × 28/44", PlantEquation);
        reading.RejectMore("sludge_n", removed + asGas, nitrogen);
        var effluent = nitrogen - removed - asGas;
        working.Write("N_effluent", effluent, "N_effluent = N − N_sludge − N_WWT", Equation);
        return (effluent, plants);
    }

    private Quantity Plants(Quantity persons, Working working)
    {
        var share = working.TakeNumber("T_plant", plantShare) * industry.Number;
        var all = (persons * working.Take("EF_plant", plantFactor)).In(kilogram);
        var plants = all with { Amount = all.Amount * share };
        return working.Write(
            "N2O_plants",
            plants,
            "N2O_plants = P × T_plant × F_IND-COM × EF_plant",
            PlantEquation
        );
    }
}
